package org.digitscape.frozen;

import static org.digitscape.frozen.Panels.LANES;
import static org.digitscape.frozen.Panels.SPECIES;
import static org.digitscape.frozen.Panels.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * The sums of one row. What takes time here is to fetch the weights, so that those of inputs that
 * are zero are left out: four of five pixels of a digit are paper.
 */
final class VectorRow {

  private final Panels panels;
  private final float[] x;
  private final int x0;

  /** The inputs that are not zero, ascending. */
  private final int[] support;

  private final int nonzero;
  private final float[] sums;

  /**
   * @param x0 where the row begins in {@code x}
   */
  VectorRow(Panels panels, float[] x, int x0) {
    this.panels = panels;
    this.x = x;
    this.x0 = x0;
    this.support = new int[panels.inputs];
    this.sums = new float[panels.count * WIDTH];
    int count = 0;
    for (int i = 0; i < support.length; i++) {
      support[count] = i;
      count += x[x0 + i] != 0 ? 1 : 0;
    }
    this.nonzero = count;
  }

  /**
   * Computes the sums of two panels at once: four vectors that do not wait for each other.
   *
   * @param panel the first; if it is the last of all, it is computed twice
   */
  void applyTwo(int panel) {
    int l = panel * WIDTH;
    int r = Math.min(panel + 1, panels.count - 1) * WIDTH;
    float[] weights = panels.weights;
    int leftWeights = l * panels.inputs;
    int rightWeights = r * panels.inputs;
    FloatVector a = FloatVector.fromArray(SPECIES, panels.biases, l);
    FloatVector b = FloatVector.fromArray(SPECIES, panels.biases, l + LANES);
    FloatVector c = FloatVector.fromArray(SPECIES, panels.biases, r);
    FloatVector d = FloatVector.fromArray(SPECIES, panels.biases, r + LANES);
    for (int n = 0; n < nonzero; n++) {
      int i = support[n];
      int p = leftWeights + i * WIDTH;
      int q = rightWeights + i * WIDTH;
      FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + i]);
      a = v.fma(FloatVector.fromArray(SPECIES, weights, p), a);
      b = v.fma(FloatVector.fromArray(SPECIES, weights, p + LANES), b);
      c = v.fma(FloatVector.fromArray(SPECIES, weights, q), c);
      d = v.fma(FloatVector.fromArray(SPECIES, weights, q + LANES), d);
    }
    a.intoArray(sums, l);
    b.intoArray(sums, l + LANES);
    c.intoArray(sums, r);
    d.intoArray(sums, r + LANES);
  }

  /** Copies the sums, without filling. */
  void copyTo(float[] y, int y0) {
    System.arraycopy(sums, 0, y, y0, panels.outputs);
  }
}
