package org.digitscape.dl4j.network;

import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A dense layer's numbers outside of native memory.
 *
 * @param weights inputs x outputs numbers, row-major
 * @param biases one for each output
 * @param activation what the layer applies to its sums
 */
public record LayerCopy(float[] weights, float[] biases, Activation activation) {

  static LayerCopy of(INDArray weights, INDArray biases, Activation activation) {
    return new LayerCopy(
        weights.dup('c').data().asFloat(), biases.dup('c').data().asFloat(), activation);
  }

  DenseLayer frozen() {
    return new DenseLayer(weights, biases, activation);
  }
}
