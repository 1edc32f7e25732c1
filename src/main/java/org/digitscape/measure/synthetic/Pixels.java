package org.digitscape.measure.synthetic;

import static org.digitscape.model.DigitImage.PIXELS;
import static org.digitscape.model.DigitImage.SIZE;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * Operations on images of 784 intensities in 0..1, row-major, 0 = paper. Each gives a new array and
 * keeps the range.
 */
final class Pixels {

  private static final double MIDDLE = (SIZE - 1) / 2.0;

  private Pixels() {}

  /** An image whose every pixel follows from its position, clamped to 0..1. */
  static float[] of(IntToDoubleFunction pixel) {
    float[] y = new float[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      y[i] = (float) Math.clamp(pixel.applyAsDouble(i), 0, 1);
    }
    return y;
  }

  /** An image whose every pixel follows from that of another, clamped to 0..1. */
  static float[] map(float[] x, DoubleUnaryOperator pixel) {
    return of(i -> pixel.applyAsDouble(x[i]));
  }

  /** {@code a x + b y}, clamped to 0..1. */
  static float[] sum(double a, float[] x, double b, float[] y) {
    return of(i -> a * x[i] + b * y[i]);
  }

  /**
   * Convolves with a Gaussian; beyond the edges is paper.
   *
   * @param sigma its standard deviation in pixels, at least 0
   */
  static float[] blur(float[] x, double sigma) {
    if (sigma < 0.1) {
      return x.clone();
    }
    int radius = (int) Math.ceil(3 * sigma);
    float[] kernel = new float[2 * radius + 1];
    double total = 0;
    for (int k = -radius; k <= radius; k++) {
      kernel[k + radius] = (float) Math.exp(-k * k / (2 * sigma * sigma));
      total += kernel[k + radius];
    }
    for (int k = 0; k < kernel.length; k++) {
      kernel[k] /= (float) total;
    }
    return alongRowsThenTurn(alongRowsThenTurn(x, kernel), kernel);
  }

  /** Convolves each row and swaps rows and columns; twice gives both directions. */
  private static float[] alongRowsThenTurn(float[] x, float[] kernel) {
    int radius = kernel.length / 2;
    float[] y = new float[PIXELS];
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        int first = Math.max(0, column - radius);
        int last = Math.min(SIZE - 1, column + radius);
        float sum = 0;
        for (int from = first; from <= last; from++) {
          sum += kernel[from - column + radius] * x[row * SIZE + from];
        }
        y[column * SIZE + row] = sum;
      }
    }
    return y;
  }

  /** Moves the picture by whole pixels; what comes in from outside is paper. */
  static float[] shift(float[] x, int right, int down) {
    return of(
        i -> {
          int row = i / SIZE - down;
          int column = i % SIZE - right;
          return inside(row, column) ? x[row * SIZE + column] : 0;
        });
  }

  /**
   * Maps the plane affinely about the middle of the image and reads between the pixels linearly.
   *
   * @param xx how far one pixel to the right moves in the source, to the right; 1 is unchanged
   * @param xy how far one pixel down moves in the source, to the right
   * @param yx how far one pixel to the right moves in the source, down
   * @param yy how far one pixel down moves in the source, down; 1 is unchanged
   * @param right how far the source is moved, in pixels
   * @param down how far the source is moved, in pixels
   */
  static float[] affine(
      float[] x, double xx, double xy, double yx, double yy, double right, double down) {
    return of(
        i -> {
          double dx = i % SIZE - MIDDLE;
          double dy = i / SIZE - MIDDLE;
          return between(x, MIDDLE + right + xx * dx + xy * dy, MIDDLE + down + yx * dx + yy * dy);
        });
  }

  private static double between(float[] x, double column, double row) {
    int left = (int) Math.floor(column);
    int top = (int) Math.floor(row);
    double toRight = column - left;
    double toBottom = row - top;
    return (1 - toBottom) * ((1 - toRight) * at(x, top, left) + toRight * at(x, top, left + 1))
        + toBottom * ((1 - toRight) * at(x, top + 1, left) + toRight * at(x, top + 1, left + 1));
  }

  private static float at(float[] x, int row, int column) {
    return inside(row, column) ? x[row * SIZE + column] : 0;
  }

  private static boolean inside(int row, int column) {
    return row >= 0 && row < SIZE && column >= 0 && column < SIZE;
  }

  /** The greatest intensity, but at least 0.1, so that one can divide by it. */
  static double peak(float[] x) {
    float greatest = 0.1f;
    for (float value : x) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }
}
