package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyperbolicTangentTest {

  /** Odd, so that the steps hit every pattern of low bits. */
  private static final int STEP = 97;

  private static final float BEYOND = 12;

  @Test
  void tanh_floatsOfEverySize_isWithinItsErrorAndOdd() {
    double worst = 0;
    for (int bits = 0; bits < Float.floatToIntBits(BEYOND); bits += STEP) {
      float x = Float.intBitsToFloat(bits);
      float y = HyperbolicTangent.tanh(x);
      worst = Math.max(worst, Math.abs(y - Math.tanh(x)));
      if (HyperbolicTangent.tanh(-x) != -y) {
        assertThat(HyperbolicTangent.tanh(-x)).as("tanh(-%s)", x).isEqualTo(-y);
      }
    }
    assertThat(worst).isLessThanOrEqualTo(HyperbolicTangent.ERROR).isPositive();
  }

  @Test
  void tanh_everyFloatWhereItNearsOne_isAtMostOne() {
    float largest = 0;
    for (float x = 3; x < BEYOND; x = Math.nextUp(x)) {
      largest = Math.max(largest, HyperbolicTangent.tanh(x));
    }
    assertThat(largest).isEqualTo(1);
  }

  @Test
  void tanh_smallNumbers_keepsTheirRelativeSize() {
    for (float x = Float.MIN_NORMAL; x < 1e-3f; x *= 1.37f) {
      assertThat(HyperbolicTangent.tanh(x) / Math.tanh(x)).isBetween(1 - 4e-7, 1 + 4e-7);
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {100, 1e10f, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
  void tanh_farOut_isOne(float x) {
    assertThat(HyperbolicTangent.tanh(x)).isEqualTo(1);
    assertThat(HyperbolicTangent.tanh(-x)).isEqualTo(-1);
  }

  @Test
  void tanh_nan_isNan() {
    assertThat(HyperbolicTangent.tanh(Float.NaN)).isNaN();
  }
}
