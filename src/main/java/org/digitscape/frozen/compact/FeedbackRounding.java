package org.digitscape.frozen.compact;

import java.util.Arrays;

/**
 * Rounds a layer's weights so that its sums stay what they are, for inputs as they occur: one input
 * after the other, and each weight makes up for the errors of those that are rounded already.
 *
 * <p>With the inputs of n places as the rows of X and an error d of the weights to one output, the
 * squares of the errors of its sums add up to {@code d' X'X d = |L'd|^2} for the Cholesky factor
 * {@code X'X = L L'}. L' is upper triangular, so from the last input to the first each term can be
 * made small by the choice of one weight alone.
 *
 * @see <a href="https://doi.org/10.1007/BF02579403">Babai: On Lovász' lattice reduction and the
 *     nearest lattice point problem (1986)</a>
 * @see <a href="https://arxiv.org/abs/2210.17323">Frantar et al.: GPTQ (2022), the same in another
 *     form, for layers of language models</a>
 */
final class FeedbackRounding {

  /**
   * What is added to X'X, as a share of its mean diagonal: inputs that always move together would
   * otherwise leave weights that grow without bound.
   */
  private static final double DAMPING = 1e-3;

  private final int inputs;

  /** The rows of L. */
  private final double[][] factor;

  /**
   * @param x rows x inputs numbers, row-major, as they come from the layer before
   */
  FeedbackRounding(float[] x, int inputs) {
    this.inputs = inputs;
    this.factor = products(x, inputs);
    double trace = 0;
    for (int i = 0; i < inputs; i++) {
      trace += factor[i][i];
    }
    // A layer whose inputs are all zero still has something to divide by.
    double added = Math.max(DAMPING * trace / inputs, 1e-12);
    for (int i = 0; i < inputs; i++) {
      factor[i][i] += added;
    }
    decompose(factor);
  }

  /**
   * Rounds weights to steps.
   *
   * @param weights inputs x outputs numbers, row-major
   * @param scales the size of a step for each output, above 0
   * @param levels the most steps from zero
   * @return a number in -levels..levels for each weight, in their order
   */
  byte[] round(float[] weights, float[] scales, int levels) {
    int outputs = scales.length;
    byte[] steps = new byte[weights.length];
    float[][] errors = new float[inputs][outputs];
    float[] feedback = new float[outputs];
    for (int i = inputs - 1; i >= 0; i--) {
      Arrays.fill(feedback, 0);
      for (int k = i + 1; k < inputs; k++) {
        addProduct((float) (factor[k][i] / factor[i][i]), errors[k], feedback);
      }
      for (int o = 0; o < outputs; o++) {
        int at = i * outputs + o;
        int step = Math.round((weights[at] - feedback[o]) / scales[o]);
        steps[at] = (byte) Math.clamp(step, -levels, levels);
        errors[i][o] = steps[at] * scales[o] - weights[at];
      }
    }
    return steps;
  }

  private static void addProduct(float factor, float[] numbers, float[] sums) {
    for (int o = 0; o < sums.length; o++) {
      sums[o] += factor * numbers[o];
    }
  }

  /** The lower half of X'X. */
  private static double[][] products(float[] x, int inputs) {
    double[][] products = new double[inputs][];
    for (int i = 0; i < inputs; i++) {
      products[i] = new double[i + 1];
    }
    for (int row = 0; row < x.length; row += inputs) {
      for (int i = 0; i < inputs; i++) {
        double[] sums = products[i];
        double xi = x[row + i];
        for (int k = 0; k <= i; k++) {
          sums[k] += xi * x[row + k];
        }
      }
    }
    return products;
  }

  /** Cholesky's decomposition of a positive definite matrix, of which the lower half is given. */
  private static void decompose(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      double[] row = matrix[i];
      for (int k = 0; k <= i; k++) {
        double sum = row[k];
        double[] other = matrix[k];
        for (int j = 0; j < k; j++) {
          sum -= row[j] * other[j];
        }
        row[k] = k == i ? Math.sqrt(sum) : sum / other[k];
      }
    }
  }
}
