package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConvolutionLayerTest {

  private static final int SIZE = 7;
  private static final int IN = 2;
  private static final int OUT = 3;
  private static final int KERNEL = 3;
  private static final int STRIDE = 2;
  private static final int PLACES = 3;

  private final SplittableRandom random = new SplittableRandom(3);

  @Test
  void apply_twoImages_givesTheSumsUnderTheKernelAtEachPlace() {
    float[] weights = numbers(KERNEL * KERNEL * IN * OUT);
    float[] biases = numbers(OUT);
    float[] x = numbers(2 * SIZE * SIZE * IN);
    ConvolutionLayer layer =
        new ConvolutionLayer(
            SIZE, IN, KERNEL, STRIDE, new DenseLayer(weights, biases, Activation.IDENTITY));
    float[] y = layer.apply(x, 2);
    assertThat(y).hasSize(2 * PLACES * PLACES * OUT);
    for (int image = 0; image < 2; image++) {
      for (int row = 0; row < PLACES; row++) {
        for (int column = 0; column < PLACES; column++) {
          for (int out = 0; out < OUT; out++) {
            double sum = biases[out];
            for (int k = 0; k < KERNEL * KERNEL * IN; k++) {
              int fromRow = row * STRIDE + k / (KERNEL * IN);
              int fromColumn = column * STRIDE + k / IN % KERNEL;
              sum +=
                  x[((image * SIZE + fromRow) * SIZE + fromColumn) * IN + k % IN]
                      * weights[k * OUT + out];
            }
            assertThat((double) y[((image * PLACES + row) * PLACES + column) * OUT + out])
                .isCloseTo(sum, within(1e-5));
          }
        }
      }
    }
  }

  @Test
  void new_kernelGreaterThanTheImage_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConvolutionLayer(2, 1, 3, 1, dense(9)))
        .withMessageContaining("kernel of 3");
  }

  @Test
  void new_layerOfAnotherWidth_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConvolutionLayer(28, 1, 5, 2, dense(24)))
        .withMessageContaining("24 inputs");
  }

  private DenseLayer dense(int inputs) {
    return new DenseLayer(numbers(inputs), numbers(1), Activation.RELU);
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextDouble(-1, 1);
    }
    return numbers;
  }
}
