package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixProductTest {

  private static final int MOST_ROWS = 35;
  private static final float UNTOUCHED = -7;

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of(1, 1),
        Arguments.of(2, 300),
        Arguments.of(3, 31),
        Arguments.of(5, 33),
        Arguments.of(6, 16),
        Arguments.of(37, 64),
        Arguments.of(300, 2),
        Arguments.of(784, 50));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void apply_anyNumberOfRows_givesTheBitsOfTheDefinition(int inputs, int outputs) {
    SplittableRandom random = new SplittableRandom(3);
    float[] weights = RandomLayers.numbers(random, inputs * outputs, 1);
    float[] biases = RandomLayers.numbers(random, outputs, 1);
    float[] x = sparse(random, MOST_ROWS * inputs);
    float[] expected = definition(weights, biases, x);
    for (MatrixProduct product : implementations(weights, biases)) {
      for (int rows = 0; rows <= MOST_ROWS; rows++) {
        float[] y = new float[(rows + 1) * outputs];
        Arrays.fill(y, UNTOUCHED);
        product.apply(x, rows, y);
        assertThat(Arrays.copyOf(y, rows * outputs))
            .as("%s of %d rows", product.getClass().getSimpleName(), rows)
            .isEqualTo(Arrays.copyOf(expected, rows * outputs));
        assertThat(Arrays.copyOfRange(y, rows * outputs, y.length)).containsOnly(UNTOUCHED);
      }
    }
  }

  @Test
  void apply_nanInOneRow_staysInThatRow() {
    float[] weights = RandomLayers.numbers(new SplittableRandom(1), 8 * 40, 1);
    for (MatrixProduct product : implementations(weights, new float[40])) {
      float[] x = new float[8 * 13];
      Arrays.fill(x, 1);
      x[8 * 4 + 3] = Float.NaN;
      float[] y = new float[40 * 13];
      product.apply(x, 13, y);
      for (int i = 0; i < y.length; i++) {
        assertThat(Float.isNaN(y[i])).isEqualTo(i / 40 == 4);
      }
    }
  }

  @Test
  void apply_ever_leavesItsInputAlone() {
    SplittableRandom random = new SplittableRandom(5);
    float[] weights = RandomLayers.numbers(random, 20 * 30, 1);
    float[] x = sparse(random, 20 * 14);
    float[] before = x.clone();
    for (MatrixProduct product : implementations(weights, new float[30])) {
      product.apply(x, 14, new float[30 * 14]);
      assertThat(x).isEqualTo(before);
    }
  }

  @Test
  void constructor_arraysChangedLater_keepsWhatItGot() {
    float[] weights = {2};
    float[] biases = {1};
    for (BiFunction<float[], float[], MatrixProduct> implementation : factories()) {
      MatrixProduct product = implementation.apply(weights.clone(), biases.clone());
      float[] changedWeights = weights.clone();
      float[] changedBiases = biases.clone();
      MatrixProduct changed = implementation.apply(changedWeights, changedBiases);
      changedWeights[0] = 100;
      changedBiases[0] = 100;
      assertThat(apply(changed, 3)).isEqualTo(apply(product, 3)).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "5, 2"})
  void constructor_weightsThatDoNotFit_throws(int weights, int biases) {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> new DenseLayer(new float[weights], new float[biases], Activation.TANH))
        .withMessageContaining(weights + " weights do not fit " + biases + " outputs");
  }

  @Test
  void of_aJvmWithTheVectorModule_usesIt() {
    assertThat(MatrixProduct.of(new float[] {1}, new float[] {1}))
        .isInstanceOf(MatrixProduct.hasVectorModule() ? VectorProduct.class : ArrayProduct.class);
  }

  private static float apply(MatrixProduct product, float x) {
    float[] y = new float[1];
    product.apply(new float[] {x}, 1, y);
    return y[0];
  }

  private static Stream<BiFunction<float[], float[], MatrixProduct>> stream() {
    return MatrixProduct.hasVectorModule()
        ? Stream.of(ArrayProduct::new, VectorProduct::new)
        : Stream.of(ArrayProduct::new);
  }

  private static Iterable<BiFunction<float[], float[], MatrixProduct>> factories() {
    return stream().toList();
  }

  private static Iterable<MatrixProduct> implementations(float[] weights, float[] biases) {
    return stream().map(implementation -> implementation.apply(weights, biases)).toList();
  }

  /** Numbers of which most are zero, as in a row of pixels, some rows entirely. */
  private static float[] sparse(SplittableRandom random, int count) {
    float[] x = RandomLayers.numbers(random, count, 1);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(5) > 0 || i % 100 < 30) {
        x[i] = 0;
      }
    }
    return x;
  }

  private static float[] definition(float[] weights, float[] biases, float[] x) {
    int outputs = biases.length;
    int inputs = weights.length / outputs;
    float[] y = new float[x.length / inputs * outputs];
    for (int i = 0; i < y.length; i++) {
      float sum = biases[i % outputs];
      for (int k = 0; k < inputs; k++) {
        sum = Math.fma(x[i / outputs * inputs + k], weights[k * outputs + i % outputs], sum);
      }
      y[i] = sum;
    }
    return y;
  }
}
