package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

  private static final int STEP = 389;

  @Test
  void sigmoid_floatsOfEverySize_isWithinItsErrorAndInRange() {
    double worst = 0;
    float[] y = new float[2];
    for (int bits = 0; bits < Float.floatToIntBits(40); bits += STEP) {
      float x = Float.intBitsToFloat(bits);
      y[0] = x;
      y[1] = -x;
      Activation.SIGMOID.apply(y, 2);
      worst = Math.max(worst, Math.abs(y[0] - 1 / (1 + Math.exp(-x))));
      worst = Math.max(worst, Math.abs(y[1] - 1 / (1 + Math.exp(x))));
      if (!(y[0] <= 1 && y[1] >= 0)) {
        assertThat(y).as("sigmoid of %s and its opposite", x).containsOnly(0, 1);
      }
    }
    assertThat(worst).isLessThanOrEqualTo(HyperbolicTangent.ERROR).isPositive();
  }

  @Test
  void sigmoid_extremes_saturatesAndKeepsNan() {
    float[] y = {
      Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, 0, -0f, Float.NaN
    };
    Activation.SIGMOID.apply(y, y.length);
    assertThat(y).containsExactly(1, 0, 1, 0.5f, 0.5f, Float.NaN);
  }

  @Test
  void tanh_inALoopOfVectors_isTheSameAsAlone() {
    float[] y = new float[100_003];
    for (int i = 0; i < y.length; i++) {
      y[i] = (i - 50_000) / 5_000f;
    }
    float[] alone = y.clone();
    for (int i = 0; i < alone.length; i++) {
      alone[i] = HyperbolicTangent.tanh(alone[i]);
    }
    Activation.TANH.apply(y, y.length);
    assertThat(y).isEqualTo(alone);
  }

  @Test
  void identity_anything_staysAsItIs() {
    float[] y = {-3, 0, Float.NaN, 1e30f};
    Activation.IDENTITY.apply(y, y.length);
    assertThat(y).containsExactly(-3, 0, Float.NaN, 1e30f);
  }

  @ParameterizedTest
  @EnumSource
  void apply_aCount_leavesTheRest(Activation activation) {
    float[] y = {2, 2, 2};
    activation.apply(y, 1);
    assertThat(y[1]).isEqualTo(2);
    assertThat(y[2]).isEqualTo(2);
  }
}
