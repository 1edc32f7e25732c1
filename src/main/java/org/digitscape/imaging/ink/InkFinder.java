package org.digitscape.imaging.ink;

import java.util.Arrays;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ImageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the digit's ink in a picture, dark on light or light on dark, whatever the light.
 *
 * <p>Paper of one flat colour is simply that colour. Otherwise paper is what a window slides over:
 * a small window first, which follows shadows closely but fits into thick strokes too, then larger
 * ones, until the strokes found are much narrower than the window.
 */
final class InkFinder {

  /** Sides of the windows, as shares of the picture's longer side. */
  private static final double[] WINDOWS = {0.08, 0.16, 0.32};

  /** How much more evidence makes a larger window's strokes the better ones. */
  private static final double MUCH_MORE = 2;

  /** How wide strokes may be, as a share of the window, to be sure that none was missed. */
  private static final double NARROW = 0.4;

  /**
   * Strokes longer than this multiple of their box's longer side are a page of writing, a texture
   * or noise. MNIST's images of 1, 5 and 6 have at most 3.3.
   */
  private static final double LONGEST = 6;

  /** Digits have one piece or two; a dry pen may leave some more. */
  private static final int MOST_PIECES = 12;

  /** More marks than this around a digit are writing or noise of which it is only a part. */
  private static final int MOST_OTHERS = 40;

  /** Share of a digit's longer side that its main stroke fills, at least. */
  private static final double LEAST_SPAN = 0.3;

  /** How much ink differs from its paper in brightness, at least. */
  private static final double FAINTEST = 0.09;

  /** How often it exceeds the noise's standard deviation, at least. */
  private static final double ABOVE_NOISE = 8;

  /** How often to look for darker ink among much that is fainter. */
  private static final int ROUNDS = 3;

  /** Paper darker than this does not make differences larger. */
  private static final float DARKEST_PAPER = 0.1f;

  private InkFinder() {}

  /**
   * A digit's strokes, found in a picture.
   *
   * @param strokes the strokes
   * @param weight how thick and how long they are
   * @param light whether the ink is lighter than the paper
   * @param evidence length of the strokes, in pixels, times the cube of how much they differ from
   *     the paper, so that faint marks, however many, never outweigh ink; 0 if they are far too
   *     long for a digit
   */
  record Found(Strokes strokes, StrokeWeight weight, boolean light, double evidence) {

    boolean narrowIn(double window) {
      return evidence > 0 && weight.relativeWidth() * strokes.box().longer() <= NARROW * window;
    }
  }

  /**
   * @throws ImageRejectedException with {@link Reason#NO_INK} if nothing stands out
   */
  static Found find(GreyPicture picture) throws ImageRejectedException {
    Brightness brightness = Brightness.of(picture);
    float flat = Margin.flatPaper(brightness.light());
    Found found = Float.isNaN(flat) ? onUnevenPaper(brightness) : onFlatPaper(brightness, flat);
    if (found == null) {
      throw new ImageRejectedException(
          Reason.NO_INK,
          "The picture is blank or too faint: no ink stands out from the paper. "
              + "Draw or photograph one digit in dark ink on plain paper.");
    }
    return found;
  }

  private static @Nullable Found onFlatPaper(Brightness brightness, float level) {
    double votes = 0;
    for (float value : brightness.light().values()) {
      votes += value - level;
    }
    boolean lightInk = votes > 0;
    Brightness view = lightInk ? brightness.negative() : brightness;
    float[] paper = new float[view.light().values().length];
    Arrays.fill(paper, lightInk ? 1 - level : level);
    return digitOn(paper, view, lightInk, false);
  }

  private static @Nullable Found onUnevenPaper(Brightness brightness) {
    Brightness negative = brightness.negative();
    Paper paper = new Paper(brightness.light());
    Paper darkPaper = new Paper(negative.light());
    double side = Math.max(brightness.light().width(), brightness.light().height());
    Found chosen = null;
    boolean narrow = false;
    for (double share : WINDOWS) {
      double window = share * side;
      Found dark = digitOn(paper.under(window).values(), brightness, false, true);
      Found light = digitOn(darkPaper.under(window).values(), negative, true, true);
      Found found = light == null || dark != null && dark.evidence >= light.evidence ? dark : light;
      if (narrow && !exceeds(found, chosen)) {
        return chosen;
      }
      chosen = found;
      narrow = found != null && found.narrowIn(window);
    }
    return chosen;
  }

  /** Whether a larger window finds so much more that a smaller one must have missed it. */
  private static boolean exceeds(@Nullable Found larger, @Nullable Found smaller) {
    return larger != null && smaller != null && larger.evidence > MUCH_MORE * smaller.evidence;
  }

  /** Looks at ever darker ink as long as there is more of it than one digit needs. */
  private static @Nullable Found digitOn(
      float[] paper, Brightness view, boolean lightInk, boolean photograph) {
    Plane contrast = contrast(view.light(), paper);
    double noise = view.noise() / Math.max(DARKEST_PAPER, mean(paper));
    Found found = null;
    double atLeast = 0;
    for (int round = 0; round < ROUNDS; round++) {
      InkLevel level = InkLevel.of(contrast, noise, atLeast);
      Strokes strokes = level == null ? null : Strokes.pick(level.scaled(contrast), photograph);
      if (level == null || strokes == null) {
        return found;
      }
      StrokeWeight weight = new StrokeWeight(strokes);
      double difference = difference(strokes.ink(), view.light(), paper);
      boolean digit =
          isOneDigit(strokes, weight)
              && difference > Math.max(FAINTEST, ABOVE_NOISE * view.noise());
      double length = weight.relativeLength() * strokes.box().longer();
      double evidence = digit ? length * Math.pow(difference, 3) : 0;
      found = new Found(strokes, weight, lightInk, evidence);
      if (digit) {
        return found;
      }
      atLeast = level.threshold();
    }
    return found;
  }

  private static boolean isOneDigit(Strokes strokes, StrokeWeight weight) {
    return weight.relativeLength() <= LONGEST
        && strokes.pieces() <= MOST_PIECES
        && strokes.others() <= MOST_OTHERS
        && strokes.span() >= LEAST_SPAN;
  }

  /** The share of the paper's light that ink takes away, 0..1. */
  private static Plane contrast(Plane light, float[] paper) {
    Plane result = new Plane(light.width(), light.height());
    float[] values = light.values();
    for (int i = 0; i < values.length; i++) {
      result.values()[i] = Math.max(0, paper[i] - values[i]) / Math.max(paper[i], DARKEST_PAPER);
    }
    return result;
  }

  /** How much darker than its paper the ink is, in brightness. */
  private static double difference(Plane ink, Plane light, float[] paper) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < paper.length; i++) {
      if (ink.values()[i] > 0.5f) {
        sum += paper[i] - light.values()[i];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
