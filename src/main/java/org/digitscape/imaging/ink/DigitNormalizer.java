package org.digitscape.imaging.ink;

import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ImageRejectedException.Reason;
import org.digitscape.model.DigitImage;

/**
 * Makes of any picture of a digit the image that MNIST would have made of it.
 *
 * <p>Find the ink, dark on light or light on dark; keep the digit's strokes; scale the longer side
 * of their box to 20 pixels by area averaging, with the aspect ratio kept; give very thin or very
 * thick strokes MNIST's weight; shift by whole pixels until the centre of mass lies in the pixel to
 * the right of and below the middle of 28x28, at 14 to 15 from the edges, which is where it lies in
 * every image of MNIST; let the darkest pixel be 255. Stateless.
 */
public final class DigitNormalizer {

  /** Above this share of the box's longer side a stroke is a blob. */
  private static final double BLOB = 0.4;

  /** Smallest longer side of a blob, as a share of the picture's longer side. */
  private static final double SMALLEST_BLOB = 0.2;

  /** Smallest longer side of anything, in pixels. */
  private static final int SMALLEST = 8;

  /** Paler than this nothing on the pad is ink. */
  private static final float FAINTEST = 0.5f;

  private DigitNormalizer() {}

  /**
   * The digit in a picture.
   *
   * @throws ImageRejectedException with {@link Reason#NO_INK} if there is nothing like a digit
   */
  public static DigitImage normalize(GreyPicture picture) throws ImageRejectedException {
    return boxed(picture).image();
  }

  /**
   * A drawing as MNIST would store it. Where the ink comes from the pad there is nothing to find
   * and nothing to refuse: all of it is the digit, however little it looks like one.
   *
   * @param drawing dark ink on white paper, with nothing else in it
   * @throws ImageRejectedException with {@link Reason#NO_INK} if the paper is blank
   */
  public static DigitImage normalizeDrawing(GreyPicture drawing) throws ImageRejectedException {
    return boxedDrawing(drawing).image();
  }

  /**
   * The digit in a picture, with what there was on the way.
   *
   * @throws ImageRejectedException as {@link #normalize}
   */
  public static DigitSteps steps(GreyPicture picture) throws ImageRejectedException {
    return boxed(picture).steps(picture);
  }

  /**
   * A drawing's digit, with what there was on the way.
   *
   * @throws ImageRejectedException as {@link #normalizeDrawing}
   */
  public static DigitSteps stepsOfDrawing(GreyPicture drawing) throws ImageRejectedException {
    return boxedDrawing(drawing).steps(drawing);
  }

  private static BoxedDigit boxedDrawing(GreyPicture drawing) throws ImageRejectedException {
    byte[] paper = drawing.values();
    float[] darkness = new float[paper.length];
    boolean blank = true;
    for (int i = 0; i < paper.length; i++) {
      darkness[i] = (255 - (paper[i] & 0xFF)) / 255f;
      blank &= darkness[i] < FAINTEST;
    }
    if (blank) {
      throw new ImageRejectedException(
          Reason.NO_INK, "The drawing has no ink. Draw one whole digit.");
    }
    Plane ink = new Plane(drawing.width(), drawing.height(), darkness);
    Box box = Strokes.boxOf(ink);
    return weighed(ink, box, new StrokeWeight(new Strokes(ink, box, 1, 0, 1)), false);
  }

  private static BoxedDigit boxed(GreyPicture picture) throws ImageRejectedException {
    InkFinder.Found found = InkFinder.find(picture);
    requireDigit(found);
    Strokes strokes = found.strokes();
    return weighed(strokes.ink(), strokes.box(), found.weight(), found.light());
  }

  private static BoxedDigit weighed(Plane ink, Box box, StrokeWeight weight, boolean light) {
    double correction = weight.correction();
    if (correction != 0) {
      Plane moved = weight.moved(correction);
      Box movedBox = Strokes.boxOf(moved);
      // A blob may be thinned to nothing: then it stays as it was.
      if (movedBox.longer() > 0) {
        return new BoxedDigit(ink, box, moved, movedBox, light);
      }
    }
    return new BoxedDigit(ink, box, ink, box, light);
  }

  private static void requireDigit(InkFinder.Found found) throws ImageRejectedException {
    Plane ink = found.strokes().ink();
    double size = found.strokes().box().longer();
    double share = size / Math.max(ink.width(), ink.height());
    if (size < SMALLEST || found.weight().relativeWidth() > BLOB && share < SMALLEST_BLOB) {
      throw new ImageRejectedException(
          Reason.NO_INK,
          "There is only a dot in the picture. Draw or photograph one whole digit, larger.");
    }
    if (found.evidence() == 0) {
      throw new ImageRejectedException(
          Reason.NO_INK,
          "No single digit stands out in the picture. "
              + "Draw or photograph one, large and in dark ink, on plain paper.");
    }
  }
}
