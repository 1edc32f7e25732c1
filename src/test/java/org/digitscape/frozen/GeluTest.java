package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeluTest {

  /** Odd, so that the steps hit every pattern of low bits. */
  private static final int STEP = 97;

  @Test
  void gelu_floatsOfEverySize_isWithinItsError() {
    double worst = 0;
    for (int bits = 0; bits < Float.floatToIntBits(100); bits += STEP) {
      float x = Float.intBitsToFloat(bits);
      worst = Math.max(worst, Math.max(error(x), error(-x)));
    }
    assertThat(worst).isLessThanOrEqualTo(Gelu.ERROR).isPositive();
  }

  @Test
  void gelu_knownValues_areThose() {
    assertThat(Gelu.gelu(0)).isZero();
    assertThat((double) Gelu.gelu(1)).isBetween(0.84579, 0.84580);
    assertThat((double) Gelu.gelu(-1)).isBetween(-0.15421, -0.15420);
    assertThat(Gelu.gelu(50)).isEqualTo(50);
    assertThat(Gelu.gelu(-50)).isZero();
    assertThat(Gelu.gelu(Float.NEGATIVE_INFINITY)).isZero();
    assertThat(Gelu.gelu(Float.NaN)).isNaN();
  }

  private static double error(float x) {
    double expected = x / (1 + Math.exp(-1.702 * x));
    return Math.abs(Gelu.gelu(x) - expected) / Math.max(1, Math.abs(x));
  }
}
