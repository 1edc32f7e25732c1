package org.digitscape.frozen;

import java.util.function.BiFunction;

/**
 * A dense layer: {@code y = activation(x W + b)}. Immutable: it copies what it is given.
 *
 * @see FrozenNetwork
 */
public final class DenseLayer {

  private final int inputs;
  private final int outputs;
  private final MatrixProduct product;
  private final Activation activation;

  /**
   * @param weights inputs x outputs numbers, row-major: the weight from input i to output o is at i
   *     * outputs + o
   * @param biases one for each output
   * @throws IllegalArgumentException if their numbers do not fit
   */
  public DenseLayer(float[] weights, float[] biases, Activation activation) {
    this(weights, biases, activation, MatrixProduct::of);
  }

  /** As above, with sums computed as the caller chooses. */
  DenseLayer(
      float[] weights,
      float[] biases,
      Activation activation,
      BiFunction<float[], float[], MatrixProduct> productOf) {
    if (biases.length == 0 || weights.length == 0 || weights.length % biases.length != 0) {
      throw new IllegalArgumentException(
          weights.length + " weights do not fit " + biases.length + " outputs");
    }
    this.inputs = weights.length / biases.length;
    this.outputs = biases.length;
    this.product = productOf.apply(weights, biases);
    this.activation = activation;
  }

  /** Numbers it reads. */
  public int inputs() {
    return inputs;
  }

  /** Numbers it gives. */
  public int outputs() {
    return outputs;
  }

  /** A copy of the weights: inputs x outputs numbers, row-major. */
  public float[] weights() {
    return product.weights();
  }

  /** A copy of the biases, one for each output. */
  public float[] biases() {
    return product.biases();
  }

  /** What it applies to its sums. */
  public Activation activation() {
    return activation;
  }

  /**
   * Applies the layer to {@code rows} rows.
   *
   * @param x rows x inputs numbers, row-major; not changed
   * @param y receives rows x outputs numbers, row-major
   */
  public void apply(float[] x, int rows, float[] y) {
    product.apply(x, rows, y);
    activation.apply(y, rows * outputs);
  }
}
