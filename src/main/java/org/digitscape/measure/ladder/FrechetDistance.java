package org.digitscape.measure.ladder;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The Frechet distance of two sets of features, each taken for a sample of a normal distribution:
 * {@code |m1 - m2|^2 + tr(C1 + C2 - 2 (C1^1/2 C2 C1^1/2)^1/2)}. With the features of Inception it
 * is known as FID; here they are the judge's.
 *
 * @see <a href="https://arxiv.org/abs/1706.08500">Heusel et al.: GANs Trained by a Two Time-Scale
 *     Update Rule (2017)</a>
 */
final class FrechetDistance {

  private final double[] mean;
  private final RealMatrix covariance;
  private final RealMatrix root;

  /**
   * @param real features of real images, at least two rows of one width
   */
  FrechetDistance(List<float[]> real) {
    mean = mean(real);
    covariance = covariance(real, mean);
    root = root(covariance);
  }

  /**
   * The distance of other features from the real ones.
   *
   * @param features at least two rows of the same width
   * @return 0 or more
   */
  double to(List<float[]> features) {
    double[] otherMean = mean(features);
    RealMatrix other = covariance(features, otherMean);
    double distance = covariance.getTrace() + other.getTrace();
    for (int i = 0; i < mean.length; i++) {
      distance += (mean[i] - otherMean[i]) * (mean[i] - otherMean[i]);
    }
    RealMatrix product = symmetric(root.multiply(other).multiply(root));
    for (double eigenvalue : new EigenDecomposition(product).getRealEigenvalues()) {
      // Rounding may leave a zero a little below zero.
      distance -= 2 * Math.sqrt(Math.max(0, eigenvalue));
    }
    return Math.max(0, distance);
  }

  private static double[] mean(List<float[]> rows) {
    double[] mean = new double[rows.getFirst().length];
    for (float[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= rows.size();
    }
    return mean;
  }

  /** The unbiased one, divided by n - 1. */
  private static RealMatrix covariance(List<float[]> rows, double[] mean) {
    int width = mean.length;
    double[][] sums = new double[width][width];
    double[] centered = new double[width];
    for (float[] row : rows) {
      for (int i = 0; i < width; i++) {
        centered[i] = row[i] - mean[i];
      }
      for (int i = 0; i < width; i++) {
        double[] line = sums[i];
        double factor = centered[i];
        for (int j = 0; j < width; j++) {
          line[j] += factor * centered[j];
        }
      }
    }
    return symmetric(new Array2DRowRealMatrix(sums, false).scalarMultiply(1.0 / (rows.size() - 1)));
  }

  /** The symmetric square root, by the eigenvalues. */
  private static RealMatrix root(RealMatrix matrix) {
    EigenDecomposition eigen = new EigenDecomposition(matrix);
    RealMatrix vectors = eigen.getV();
    RealMatrix scaled = vectors.copy();
    double[] values = eigen.getRealEigenvalues();
    for (int j = 0; j < values.length; j++) {
      double factor = Math.sqrt(Math.max(0, values[j]));
      for (int i = 0; i < values.length; i++) {
        scaled.multiplyEntry(i, j, factor);
      }
    }
    return symmetric(scaled.multiply(vectors.transpose()));
  }

  /** Makes up for rounding, so that the decomposition takes the matrix for what it is. */
  private static RealMatrix symmetric(RealMatrix matrix) {
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }
}
