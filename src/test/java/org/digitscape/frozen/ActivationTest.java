package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

  /** No multiple of a vector's length. */
  private static final int COUNT = 6_007;

  private static final int STEP = 389;

  private static final float[] EXTREMES = {
    Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, 0, Float.MIN_VALUE, Float.NaN
  };

  @Test
  void sigmoid_floatsOfEverySize_isWithinItsErrorAndInRange() {
    double worst = 0;
    float[] x = new float[COUNT];
    int bits = 0;
    while (bits < Float.floatToIntBits(40)) {
      for (int i = 0; i < COUNT; i++, bits += STEP) {
        x[i] = Float.intBitsToFloat(i % 2 == 0 ? bits : bits | Integer.MIN_VALUE);
      }
      float[] y = x.clone();
      Activation.SIGMOID.apply(y, COUNT);
      for (int i = 0; i < COUNT; i++) {
        worst = Math.max(worst, Math.abs(y[i] - 1 / (1 + Math.exp(-x[i]))));
        if (!(y[i] >= 0 && y[i] <= 1)) {
          assertThat(y[i]).as("sigmoid of %s", x[i]).isBetween(0f, 1f);
        }
      }
    }
    assertThat(worst).isLessThanOrEqualTo(HyperbolicTangent.ERROR).isPositive();
  }

  @Test
  void sigmoid_extremes_saturatesAndKeepsNan() {
    float[] y = repeated(EXTREMES);
    Activation.SIGMOID.apply(y, COUNT);
    assertThat(y).isEqualTo(repeated(new float[] {1, 0, 1, 0.5f, 0.5f, Float.NaN}));
  }

  @Test
  void tanh_extremes_saturatesAndKeepsNan() {
    float[] y = repeated(EXTREMES);
    Activation.TANH.apply(y, COUNT);
    assertThat(y).isEqualTo(repeated(new float[] {1, -1, 1, 0, 0, Float.NaN}));
  }

  @Test
  void tanh_many_isThatOfEach() {
    float[] y = spread();
    float[] expected = y.clone();
    for (int i = 0; i < COUNT; i++) {
      expected[i] = HyperbolicTangent.tanh(expected[i]);
    }
    Activation.TANH.apply(y, COUNT);
    assertThat(y).isEqualTo(expected);
  }

  @Test
  void apply_inVectorsOrInAPlainLoop_givesTheSameBits() {
    assumeTrue(MatrixProduct.hasVectorModule());
    float[] vectors = spread();
    System.arraycopy(EXTREMES, 0, vectors, 0, EXTREMES.length);
    float[] plain = vectors.clone();
    VectorTangent.apply(vectors, COUNT, 0.7f, 2, -3);
    HyperbolicTangent.apply(plain, COUNT, 0.7f, 2, -3);
    assertThat(vectors).isEqualTo(plain);
  }

  @Test
  void identity_anything_staysAsItIs() {
    float[] y = {-3, 0, Float.NaN, 1e30f};
    Activation.IDENTITY.apply(y, y.length);
    assertThat(y).containsExactly(-3, 0, Float.NaN, 1e30f);
  }

  @Test
  void gelu_extremes_isZeroOrItselfAndKeepsNan() {
    float[] y = repeated(EXTREMES);
    Activation.GELU.apply(y, COUNT);
    assertThat(y)
        .isEqualTo(
            repeated(
                new float[] {
                  Float.POSITIVE_INFINITY, -0f, Float.MAX_VALUE, 0, Float.MIN_VALUE / 2, Float.NaN
                }));
  }

  @Test
  void gelu_inVectorsOrInAPlainLoop_givesTheSameBits() {
    assumeTrue(MatrixProduct.hasVectorModule());
    float[] vectors = spread();
    System.arraycopy(EXTREMES, 0, vectors, 0, EXTREMES.length);
    float[] plain = vectors.clone();
    VectorTangent.applyGelu(vectors, COUNT);
    Gelu.apply(plain, COUNT);
    assertThat(vectors).isEqualTo(plain);
  }

  @Test
  void clip_anything_isCutToTheUnitIntervalAndKeepsNan() {
    float[] y = {-3, 0, 0.25f, 1, 1e30f, Float.NEGATIVE_INFINITY, Float.NaN};
    Activation.CLIP.apply(y, y.length);
    assertThat(y).containsExactly(0, 0, 0.25f, 1, 1, 0, Float.NaN);
  }

  @ParameterizedTest
  @EnumSource
  void apply_aCount_leavesTheRest(Activation activation) {
    for (int count = 0; count < 40; count++) {
      float[] y = new float[50];
      Arrays.fill(y, 2);
      activation.apply(y, count);
      assertThat(Arrays.copyOfRange(y, count, y.length)).containsOnly(2);
    }
  }

  /** From -12 to 12. */
  private static float[] spread() {
    float[] x = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = 24f * i / (COUNT - 1) - 12;
    }
    return x;
  }

  private static float[] repeated(float[] pattern) {
    float[] x = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = pattern[i % pattern.length];
    }
    return x;
  }
}
