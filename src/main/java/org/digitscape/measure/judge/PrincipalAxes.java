package org.digitscape.measure.judge;

import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.DigitImage;

/**
 * A few orthonormal directions among the 784 pixels along which images differ most, found by
 * subspace iteration. Where they are used, orthonormality is what matters for being right, and
 * closeness to the true principal axes only for being fast. Immutable.
 *
 * @see <a href="https://doi.org/10.1137/1.9781421407944">Golub, Van Loan: Matrix Computations,
 *     section 8.2.4</a>
 */
final class PrincipalAxes {

  private static final int ROUNDS = 5;

  /** One array of 784 for each axis. */
  private final double[][] axes;

  private PrincipalAxes(double[][] axes) {
    this.axes = axes;
  }

  /**
   * Finds axes.
   *
   * @param images what to look at; a few hundred are enough
   * @param count how many axes, 1..784
   */
  static PrincipalAxes of(List<DigitImage> images, int count) {
    SplittableRandom random = new SplittableRandom(count);
    double[][] axes = new double[count][DigitImage.PIXELS];
    for (double[] axis : axes) {
      for (int i = 0; i < axis.length; i++) {
        axis[i] = random.nextDouble(-1, 1);
      }
    }
    orthonormalize(axes);
    for (int round = 0; round < ROUNDS; round++) {
      double[][] next = new double[count][DigitImage.PIXELS];
      for (DigitImage image : images) {
        addProduct(image, axes, next);
      }
      // The old axes, small, keep the new ones independent where images are fewer than axes.
      for (int a = 0; a < count; a++) {
        addMultiple(next[a], axes[a], 1);
      }
      orthonormalize(next);
      axes = next;
    }
    return new PrincipalAxes(axes);
  }

  /** The coordinates of an image of intensities 0..255 along the axes. */
  double[] project(DigitImage image) {
    double[] pixels = pixels(image);
    double[] coordinates = new double[axes.length];
    for (int a = 0; a < axes.length; a++) {
      coordinates[a] = dot(axes[a], pixels);
    }
    return coordinates;
  }

  /** Adds x x^T axis to each of the next axes: one image's part of the covariance, times them. */
  private static void addProduct(DigitImage image, double[][] axes, double[][] next) {
    double[] pixels = pixels(image);
    for (int a = 0; a < axes.length; a++) {
      addMultiple(next[a], pixels, dot(axes[a], pixels));
    }
  }

  /** Gram and Schmidt, each vector twice against all before it, which is enough for doubles. */
  private static void orthonormalize(double[][] vectors) {
    for (int a = 0; a < vectors.length; a++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int b = 0; b < a; b++) {
          addMultiple(vectors[a], vectors[b], -dot(vectors[a], vectors[b]));
        }
      }
      double length = Math.sqrt(dot(vectors[a], vectors[a]));
      for (int i = 0; i < vectors[a].length; i++) {
        vectors[a][i] /= length;
      }
    }
  }

  private static double[] pixels(DigitImage image) {
    double[] pixels = new double[DigitImage.PIXELS];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = image.intensity(i);
    }
    return pixels;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static void addMultiple(double[] sum, double[] x, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * x[i];
    }
  }
}
