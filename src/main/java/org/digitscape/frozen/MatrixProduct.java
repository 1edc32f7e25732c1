package org.digitscape.frozen;

/**
 * The sums of a dense layer, {@code y = x W + b}, for rows of x.
 *
 * <p>Every implementation starts a sum at its bias and adds the products in the order of the
 * inputs, each with one rounding ({@link Math#fma(float, float, float)}). So all of them give the
 * same bits, on any processor, whether a row comes alone or among others. Inputs that are zero may
 * be left out: adding their product changes nothing.
 */
interface MatrixProduct {

  /**
   * Computes the sums of {@code rows} rows.
   *
   * @param x rows x inputs numbers, row-major; not changed
   * @param y receives rows x outputs numbers, row-major
   */
  void apply(float[] x, int rows, float[] y);

  /** A copy of the weights: inputs x outputs numbers, row-major. */
  float[] weights();

  /** A copy of the biases, one for each output. */
  float[] biases();

  /**
   * The fastest implementation that this JVM can run.
   *
   * @param weights inputs x outputs numbers, row-major
   * @param biases one for each output
   */
  static MatrixProduct of(float[] weights, float[] biases) {
    return hasVectorModule()
        ? new VectorProduct(weights, biases)
        : new ArrayProduct(weights, biases);
  }

  /** Whether the JVM was started with {@code --add-modules jdk.incubator.vector}. */
  static boolean hasVectorModule() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }
}
