package org.digitscape.frozen;

/**
 * The hyperbolic tangent by arithmetic alone, without a branch, so that a loop over it becomes
 * vector instructions.
 *
 * <p>Lambert's continued fraction {@code tanh u = u / (1 + u² / (3 + u² / (5 + ...)))}, cut off
 * after 13, is the quotient of
 *
 * <pre>
 * p = u (135135 + 17325 u² + 378 u⁴ + u⁶)
 * q = 135135 + 62370 u² + 3150 u⁴ + 28 u⁶
 * </pre>
 *
 * With {@code u = x / 2} and {@code tanh 2u = 2 tanh u / (1 + tanh² u)} that is {@code tanh x = 2 p
 * q / (p² + q²)}: one division. Both are scaled by 1/135135 here.
 *
 * @see <a href="https://dlmf.nist.gov/4.39">Digital Library of Mathematical Functions, 4.39:
 *     continued fractions</a>
 */
final class HyperbolicTangent {

  /** Largest difference from the true value that occurs; the test goes through the floats. */
  static final double ERROR = 2e-7;

  /** From here on a float cannot tell the tangent from 1. */
  static final float LARGEST = 9;

  static final float P1 = 17325 / 135135f;
  static final float P2 = 378 / 135135f;
  static final float P3 = 1 / 135135f;
  static final float Q1 = 62370 / 135135f;
  static final float Q2 = 3150 / 135135f;
  static final float Q3 = 28 / 135135f;

  private HyperbolicTangent() {}

  /** The tangent of any float: within {@value #ERROR} of the true value, in -1..1; NaN of NaN. */
  static float tanh(float x) {
    float u = 0.5f * Math.max(-LARGEST, Math.min(LARGEST, x));
    float t = u * u;
    float p = u * Math.fma(Math.fma(Math.fma(P3, t, P2), t, P1), t, 1);
    float q = Math.fma(Math.fma(Math.fma(Q3, t, Q2), t, Q1), t, 1);
    return 2 * p * q / Math.fma(p, p, q * q);
  }

  /** Replaces the first {@code count} numbers y by {@code outer tanh(inner y) + offset}. */
  static void apply(float[] y, int count, float inner, float outer, float offset) {
    for (int i = 0; i < count; i++) {
      y[i] = Math.fma(tanh(inner * y[i]), outer, offset);
    }
  }
}
