package org.digitscape.frozen;

import java.util.Arrays;

/**
 * Sums in plain arrays, for a JVM without the Vector API.
 *
 * <p>The inner loop is written so that the JIT turns it into vector instructions: every array in it
 * is indexed by the loop variable alone. With an offset the compiler could not tell whether a sum
 * that is written overlaps a weight that is read, and would do one number at a time.
 */
final class ArrayProduct implements MatrixProduct {

  /** Inputs of one pass over the sums, and rows of one; larger bodies are no longer vectorised. */
  private static final int INPUTS = 4;

  /** Rows whose sums stay in the processor's cache; even. */
  private static final int BLOCK = 16;

  private final int inputs;
  private final int outputs;

  /** One array for each input, with zeros added up to a multiple of {@value #INPUTS}. */
  private final float[][] weights;

  private final float[] biases;

  ArrayProduct(float[] weights, float[] biases) {
    this.outputs = biases.length;
    this.inputs = weights.length / outputs;
    this.biases = biases.clone();
    this.weights = new float[(inputs + INPUTS - 1) / INPUTS * INPUTS][];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] =
          i < inputs
              ? Arrays.copyOfRange(weights, i * outputs, (i + 1) * outputs)
              : new float[outputs];
    }
  }

  @Override
  public void apply(float[] x, int rows, float[] y) {
    float[][] block = new float[Math.min(BLOCK, rows + rows % 2)][outputs];
    for (int from = 0; from < rows; from += BLOCK) {
      int count = Math.min(BLOCK, rows - from);
      for (float[] sums : block) {
        System.arraycopy(biases, 0, sums, 0, outputs);
      }
      addProducts(x, from, count, block);
      for (int r = 0; r < count; r++) {
        System.arraycopy(block[r], 0, y, (from + r) * outputs, outputs);
      }
    }
  }

  @Override
  public float[] weights() {
    float[] copy = new float[inputs * outputs];
    for (int i = 0; i < inputs; i++) {
      System.arraycopy(weights[i], 0, copy, i * outputs, outputs);
    }
    return copy;
  }

  @Override
  public float[] biases() {
    return biases.clone();
  }

  private void addProducts(float[] x, int from, int count, float[][] sums) {
    for (int i = 0; i < weights.length; i += INPUTS) {
      for (int r = 0; r < count; r += 2) {
        // An odd last row is its own partner; the partner's sums are dropped.
        int a = (from + r) * inputs;
        int b = (from + Math.min(r + 1, count - 1)) * inputs;
        addProducts(
            input(x, a, i),
            input(x, a, i + 1),
            input(x, a, i + 2),
            input(x, a, i + 3),
            input(x, b, i),
            input(x, b, i + 1),
            input(x, b, i + 2),
            input(x, b, i + 3),
            i,
            sums[r],
            sums[r + 1]);
      }
    }
  }

  private float input(float[] x, int row, int i) {
    return i < inputs ? x[row + i] : 0;
  }

  private void addProducts(
      float a0,
      float a1,
      float a2,
      float a3,
      float b0,
      float b1,
      float b2,
      float b3,
      int i,
      float[] a,
      float[] b) {
    if (a0 == 0 && a1 == 0 && a2 == 0 && a3 == 0 && b0 == 0 && b1 == 0 && b2 == 0 && b3 == 0) {
      return;
    }
    float[] w0 = weights[i];
    float[] w1 = weights[i + 1];
    float[] w2 = weights[i + 2];
    float[] w3 = weights[i + 3];
    for (int o = 0; o < outputs; o++) {
      float v0 = w0[o];
      float v1 = w1[o];
      float v2 = w2[o];
      float v3 = w3[o];
      a[o] = Math.fma(a3, v3, Math.fma(a2, v2, Math.fma(a1, v1, Math.fma(a0, v0, a[o]))));
      b[o] = Math.fma(b3, v3, Math.fma(b2, v2, Math.fma(b1, v1, Math.fma(b0, v0, b[o]))));
    }
  }
}
