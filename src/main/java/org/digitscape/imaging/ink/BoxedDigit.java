package org.digitscape.imaging.ink;

import org.digitscape.imaging.GreyPicture;
import org.digitscape.model.DigitImage;

/**
 * A digit's strokes scaled to their box of 20x20, and the last steps from there: the box is put
 * into 28x28, by its centre of mass.
 */
final class BoxedDigit {

  private static final double MIDDLE = DigitImage.SIZE / 2.0;

  private final Plane ink;
  private final Box found;
  private final boolean lightInk;
  private final Plane digit;
  private final double width;
  private final double height;
  private double massX;
  private double massY;
  private float peak;

  /**
   * @param ink of the whole picture: the strokes alone
   * @param found their box in it
   * @param weighed the strokes, their weight corrected
   * @param box their box in {@code weighed}, not empty
   */
  BoxedDigit(Plane ink, Box found, Plane weighed, Box box, boolean lightInk) {
    this.ink = ink;
    this.found = found;
    this.lightInk = lightInk;
    int size = StrokeWeight.LONGER;
    double step = box.longer() / (double) size;
    // The longer side becomes 20; the strokes begin in the top left corner.
    digit = weighed.average(box.left(), box.top(), step, step, size, size);
    width = box.width() / step;
    height = box.height() / step;
    measure();
  }

  /** The digit as MNIST would store it: its centre of mass in the middle. */
  DigitImage image() {
    return placed(leftByMass(), topByMass());
  }

  /** The image with what there was on the way. */
  DigitSteps steps(GreyPicture picture) {
    int left = leftAsFound();
    int top = topAsFound();
    return new DigitSteps(
        thumbnail(darkness(picture)),
        thumbnail(ink),
        square(),
        placed(left, top),
        left + massX,
        top + massY,
        image(),
        new DigitSteps.Shift(leftByMass() - left, topByMass() - top),
        lightInk);
  }

  private void measure() {
    double mass = 0;
    for (int y = 0; y < digit.height(); y++) {
      for (int x = 0; x < digit.width(); x++) {
        float value = digit.at(x, y);
        mass += value;
        massX += value * (x + 0.5);
        massY += value * (y + 0.5);
        peak = Math.max(peak, value);
      }
    }
    massX /= mass;
    massY /= mass;
  }

  private int leftByMass() {
    return (int) Math.ceil(MIDDLE - massX);
  }

  private int topByMass() {
    return (int) Math.ceil(MIDDLE - massY);
  }

  private int leftAsFound() {
    return asFound((found.left() + found.right()) / 2.0, ink.width(), width);
  }

  private int topAsFound() {
    return asFound((found.top() + found.bottom()) / 2.0, ink.height(), height);
  }

  /**
   * Where the box begins along one axis if its middle stays where it lay in the picture and all of
   * it within 28 pixels.
   *
   * @param middle of the strokes, in pixels of the picture
   * @param length of the picture; a shorter side is thought to be in the middle of a square
   * @param size of the box, in pixels of the image
   */
  private int asFound(double middle, int length, double size) {
    int side = Math.max(ink.width(), ink.height());
    double target = (middle + (side - length) / 2.0) * DigitImage.SIZE / side;
    int room = DigitImage.SIZE - (int) Math.ceil(size);
    return Math.clamp(Math.round(target - size / 2), 0, room);
  }

  private DigitImage placed(int left, int top) {
    float[] pixels = new float[DigitImage.PIXELS];
    for (int y = 0; y < digit.height(); y++) {
      for (int x = 0; x < digit.width(); x++) {
        int u = x + left;
        int v = y + top;
        if (u >= 0 && v >= 0 && u < DigitImage.SIZE && v < DigitImage.SIZE) {
          pixels[v * DigitImage.SIZE + u] = digit.at(x, y) / peak;
        }
      }
    }
    return DigitImage.ofUnit(pixels);
  }

  /** The strokes in the middle of their square box. */
  private DigitSteps.Thumbnail square() {
    int size = digit.width();
    int right = (int) Math.round((size - width) / 2);
    int down = (int) Math.round((size - height) / 2);
    byte[] bytes = new byte[size * size];
    for (int y = down; y < size; y++) {
      for (int x = right; x < size; x++) {
        bytes[y * size + x] = toByte(digit.at(x - right, y - down) / peak);
      }
    }
    return new DigitSteps.Thumbnail(bytes);
  }

  private static DigitSteps.Thumbnail thumbnail(Plane plane) {
    int side = Math.max(plane.width(), plane.height());
    double cell = side / (double) DigitSteps.THUMBNAIL;
    Plane small =
        plane.average(
            (plane.width() - side) / 2.0,
            (plane.height() - side) / 2.0,
            cell,
            cell,
            DigitSteps.THUMBNAIL,
            DigitSteps.THUMBNAIL);
    byte[] bytes = new byte[small.values().length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = toByte(small.values()[i]);
    }
    return new DigitSteps.Thumbnail(bytes);
  }

  private static Plane darkness(GreyPicture picture) {
    Plane plane = new Plane(picture.width(), picture.height());
    for (int i = 0; i < plane.values().length; i++) {
      plane.values()[i] = (255 - (picture.values()[i] & 0xFF)) / 255f;
    }
    return plane;
  }

  private static byte toByte(float unit) {
    return (byte) Math.round(255 * Math.clamp(unit, 0f, 1f));
  }
}
