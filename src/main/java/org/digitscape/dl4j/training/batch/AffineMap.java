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

  /**
   * Cubic convolution, which keeps strokes sharp where the mean of four neighbours would blur them,
   * and a network would learn to blur.
   *
   * @see <a href="https://doi.org/10.1109/TASSP.1981.1163711">Keys: Cubic Convolution Interpolation
   *     for Digital Image Processing (1981)</a>
   */
  private static float interpolate(float[] image, double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    float right = (float) (x - column);
    float below = (float) (y - row);
    float sum = 0;
    for (int i = -1; i <= 2; i++) {
      float line = 0;
      for (int j = -1; j <= 2; j++) {
        line += weight(j - right) * pixel(image, column + j, row + i);
      }
      sum += weight(i - below) * line;
    }
    return Math.clamp(sum, 0f, 1f);
  }

  /** The share of a pixel at a distance, with Keys's a = -1/2. */
  private static float weight(float distance) {
    float d = Math.abs(distance);
    if (d <= 1) {
      return (1.5f * d - 2.5f) * d * d + 1;
    }
    return d < 2 ? ((-0.5f * d + 2.5f) * d - 4) * d + 2 : 0;
  }

  private static float pixel(float[] image, int column, int row) {
    return column < 0 || column >= SIDE || row < 0 || row >= SIDE ? 0 : image[row * SIDE + column];
  }

  private static double between(double amount, RandomGenerator random) {
    return amount == 0 ? 0 : random.nextDouble(-amount, amount);
  }
}
