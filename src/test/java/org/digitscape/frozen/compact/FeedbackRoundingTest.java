package org.digitscape.frozen.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FeedbackRoundingTest {

  private static final int ROWS = 400;
  private static final int INPUTS = 60;
  private static final int OUTPUTS = 5;
  private static final int LEVELS = 7;

  private final SplittableRandom random = new SplittableRandom(8);

  /** Inputs that move together, as a hidden layer's do: a few waves over the rows. */
  @Test
  void round_inputsThatMoveTogether_keepsTheSums() {
    float[] waves = new float[ROWS * INPUTS];
    for (int i = 0; i < INPUTS; i++) {
      double frequency = random.nextDouble(0.5, 3);
      double phase = random.nextDouble(6);
      for (int row = 0; row < ROWS; row++) {
        waves[row * INPUTS + i] = (float) Math.sin(frequency * row / ROWS * 6 + phase);
      }
    }
    float[] weights = numbers(INPUTS * OUTPUTS);
    float[] scales = {0.2f, 0.2f, 0.2f, 0.2f, 0.2f};

    byte[] steps = new FeedbackRounding(waves, INPUTS).round(weights, scales, LEVELS);

    byte[] nearest = new byte[weights.length];
    for (int at = 0; at < nearest.length; at++) {
      nearest[at] = (byte) Math.round(weights[at] / scales[at % OUTPUTS]);
    }
    assertThat(error(waves, weights, scales, steps))
        .isLessThan(error(waves, weights, scales, nearest) / 4);
    for (byte step : steps) {
      assertThat((int) step).isBetween(-LEVELS, LEVELS);
    }
  }

  @Test
  void round_inputsThatAreZero_roundsToTheNearestStep() {
    FeedbackRounding rounding = new FeedbackRounding(new float[3 * 2], 2);

    byte[] steps = rounding.round(new float[] {0.26f, -0.74f}, new float[] {0.5f}, LEVELS);

    assertThat(steps).containsExactly(1, -1);
  }

  @Test
  void round_weightBeyondTheLevels_staysWithinThem() {
    FeedbackRounding rounding = new FeedbackRounding(new float[] {1}, 1);

    assertThat(rounding.round(new float[] {9}, new float[] {1}, LEVELS)).containsExactly(LEVELS);
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextDouble(-1, 1);
    }
    return numbers;
  }

  /** Root mean square of the sums' errors. */
  private static double error(float[] x, float[] weights, float[] scales, byte[] steps) {
    double squares = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int o = 0; o < OUTPUTS; o++) {
        double sum = 0;
        for (int i = 0; i < INPUTS; i++) {
          int at = i * OUTPUTS + o;
          sum += x[row * INPUTS + i] * (steps[at] * scales[o] - weights[at]);
        }
        squares += sum * sum;
      }
    }
    return Math.sqrt(squares / (ROWS * OUTPUTS));
  }
}
