package org.digitscape.dl4j.training.batch;

import java.util.random.RandomGenerator;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;

/**
 * Where in the old image each pixel of the new one comes from, about the image's centre: {@code
 * (x', y') = (xx x + xy y + dx, yx x + yy y + dy)}, y downwards.
 */
record AffineMap(double xx, double xy, double yx, double yy, double dx, double dy) {

  private static final int SIDE = DigitImage.SIZE;
  private static final double CENTRE = (SIDE - 1) / 2.0;

  /** Draws a map, each of its parts evenly between minus and plus the amount. */
  static AffineMap random(Augmentation most, RandomGenerator random) {
    double angle = Math.toRadians(between(most.rotation(), random));
    double size = 1 / (1 + between(most.scale(), random));
    double shear = between(most.shear(), random);
    double dx = between(most.shift(), random);
    double dy = between(most.shift(), random);
    double cos = Math.cos(angle) * size;
    double sin = Math.sin(angle) * size;
    // First the shear along x, then the turn and the size.
    return new AffineMap(cos, cos * shear - sin, sin, sin * shear + cos, dx, dy);
  }

  /**
   * Moves an image; what comes from outside of it is paper.
   *
   * @param image 784 intensities, row-major
   * @param target receives 784 intensities
   * @param at where the first of them goes
   */
  void apply(float[] image, float[] target, int at) {
    for (int row = 0; row < SIDE; row++) {
      double y = row - CENTRE;
      for (int column = 0; column < SIDE; column++) {
        double x = column - CENTRE;
        target[at + row * SIDE + column] =
            interpolate(image, xx * x + xy * y + dx + CENTRE, yx * x + yy * y + dy + CENTRE);
      }
    }
  }

  private static float interpolate(float[] image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    return (float)
        ((1 - below) * ((1 - right) * pixel(image, left, top) + right * pixel(image, left + 1, top))
            + below
                * ((1 - right) * pixel(image, left, top + 1)
                    + right * pixel(image, left + 1, top + 1)));
  }

  private static float pixel(float[] image, int column, int row) {
    return column < 0 || column >= SIDE || row < 0 || row >= SIDE ? 0 : image[row * SIDE + column];
  }

  private static double between(double amount, RandomGenerator random) {
    return amount == 0 ? 0 : random.nextDouble(-amount, amount);
  }
}
