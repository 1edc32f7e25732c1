package org.digitscape.frozen;

/**
 * A dense layer: {@code y = activation(x W + b)}. Immutable: it copies what it is given.
 *
 * @see FrozenNetwork
 */
public final class DenseLayer {

  final int inputs;
  final int outputs;
  final float[] weights;
  final float[] biases;
  final Activation activation;

  /**
   * @param weights inputs x outputs numbers, row-major: the weight from input i to output o is at i
   *     * outputs + o
   * @param biases one for each output
   */
  public DenseLayer(float[] weights, float[] biases, Activation activation) {
    if (biases.length == 0 || weights.length == 0 || weights.length % biases.length != 0) {
      throw new IllegalArgumentException(
          weights.length + " weights do not fit " + biases.length + " outputs");
    }
    this.inputs = weights.length / biases.length;
    this.outputs = biases.length;
    this.weights = weights.clone();
    this.biases = biases.clone();
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

  /**
   * Applies the layer to {@code rows} rows.
   *
   * @param x rows x inputs numbers, row-major; not changed
   * @return rows x outputs numbers, row-major
   */
  float[] apply(float[] x, int rows) {
    float[] y = new float[rows * outputs];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(biases, 0, y, r * outputs, outputs);
      for (int i = 0; i < inputs; i++) {
        float v = x[r * inputs + i];
        for (int o = 0; o < outputs; o++) {
          y[r * outputs + o] += v * weights[i * outputs + o];
        }
      }
    }
    for (int i = 0; i < y.length; i++) {
      y[i] =
          switch (activation) {
            case IDENTITY -> y[i];
            case TANH -> (float) Math.tanh(y[i]);
            case SIGMOID -> (float) (1 / (1 + Math.exp(-y[i])));
          };
    }
    return y;
  }
}
