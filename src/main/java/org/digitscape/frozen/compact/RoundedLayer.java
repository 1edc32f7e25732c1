package org.digitscape.frozen.compact;

import java.util.Arrays;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;

/**
 * A dense layer whose weights are whole numbers: the weight from input i to output o is {@code
 * steps[o * inputs + i] * scales[o]}.
 *
 * @param inputs numbers it reads
 * @param steps one for each weight, output by output
 * @param scales one for each output, above 0
 * @param biases one for each output
 */
record RoundedLayer(
    int inputs, byte[] steps, float[] scales, float[] biases, Activation activation) {

  /**
   * The weights in steps of which the largest of each output takes {@code levels}: as near as steps
   * come, but for what the rounding makes up for.
   *
   * @param levels 1..127
   */
  static RoundedLayer of(DenseLayer layer, FeedbackRounding rounding, int levels) {
    float[] weights = layer.weights();
    int outputs = layer.outputs();
    float[] scales = new float[outputs];
    for (int at = 0; at < weights.length; at++) {
      int o = at % outputs;
      scales[o] = Math.max(scales[o], Math.abs(weights[at]) / levels);
    }
    for (int o = 0; o < outputs; o++) {
      // Of an output that ignores its inputs all steps are zero.
      scales[o] = Math.max(scales[o], Float.MIN_NORMAL);
    }
    byte[] rounded = rounding.round(weights, scales, levels);
    byte[] steps = new byte[weights.length];
    for (int at = 0; at < steps.length; at++) {
      steps[at % outputs * layer.inputs() + at / outputs] = rounded[at];
    }
    return new RoundedLayer(layer.inputs(), steps, scales, layer.biases(), layer.activation());
  }

  int outputs() {
    return biases.length;
  }

  /** The layer that a reader of the steps computes. */
  DenseLayer toDense() {
    float[] weights = new float[steps.length];
    for (int at = 0; at < steps.length; at++) {
      int o = at / inputs;
      weights[at % inputs * outputs() + o] = steps[at] * scales[o];
    }
    return new DenseLayer(weights, biases, activation);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoundedLayer that
        && inputs == that.inputs
        && activation == that.activation
        && Arrays.equals(steps, that.steps)
        && Arrays.equals(scales, that.scales)
        && Arrays.equals(biases, that.biases);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(steps) + Arrays.hashCode(scales);
  }

  @Override
  public String toString() {
    return "%d -> %d %s".formatted(inputs, outputs(), activation);
  }
}
