package org.digitscape.frozen;

/**
 * The Gaussian error linear unit in the form that DL4J computes, too: {@code x / (1 + exp(-1.702
 * x))}, which is {@code x (tanh(0.851 x) / 2 + 1/2)}.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks, Gimpel: Gaussian Error Linear Units
 *     (2016), section 2</a>
 */
final class Gelu {

  /** Largest difference from the true value, as a share of x and at least of 1. */
  static final double ERROR = 2e-7;

  /** Half of 1.702. */
  static final float SLOPE = 0.851f;

  /** Below it the value is zero for a float beside 1; keeps minus infinity from becoming NaN. */
  static final float LEAST = -16;

  private Gelu() {}

  /** The unit's value: within {@value #ERROR} times the larger of 1 and |x|; NaN of NaN. */
  static float gelu(float x) {
    return Math.max(LEAST, x) * Math.fma(HyperbolicTangent.tanh(SLOPE * x), 0.5f, 0.5f);
  }

  /** Replaces the first {@code count} numbers by their unit's values. */
  static void apply(float[] y, int count) {
    for (int i = 0; i < count; i++) {
      y[i] = gelu(y[i]);
    }
  }
}
