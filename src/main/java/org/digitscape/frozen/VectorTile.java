package org.digitscape.frozen;

import static org.digitscape.frozen.Panels.LANES;
import static org.digitscape.frozen.Panels.SPECIES;
import static org.digitscape.frozen.Panels.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * The sums of some rows with one panel. They stay in registers while the panel is read once: for
 * six rows 12 vectors of sums, 2 of weights and 1 of an input, which is all that the 16 registers
 * of AVX2 hold. AVX-512 has 32, and with eight rows a weight is fetched less often.
 *
 * @see <a href="https://doi.org/10.1145/1356052.1356053">Goto, van de Geijn: Anatomy of
 *     High-Performance Matrix Multiplication (2008)</a>
 */
final class VectorTile {

  /** Rows of a tile. */
  static final int ROWS = SPECIES.vectorBitSize() == 512 ? 8 : 6;

  private VectorTile() {}

  /**
   * Computes {@link #ROWS} x {@link Panels#WIDTH} sums.
   *
   * @param x0 where the first of the rows begins in {@code x}
   * @param y0 where the first sum goes in {@code y}
   * @param stride from one row of sums to the next
   */
  static void apply(Panels panels, int panel, float[] x, int x0, float[] y, int y0, int stride) {
    if (ROWS == 8) {
      eightRows(panels, panel, x, x0, y, y0, stride);
    } else {
      sixRows(panels, panel, x, x0, y, y0, stride);
    }
  }

  private static void sixRows(
      Panels panels, int panel, float[] x, int x0, float[] y, int y0, int stride) {
    float[] weights = panels.weights;
    int inputs = panels.inputs;
    int x1 = x0 + inputs;
    int x2 = x1 + inputs;
    int x3 = x2 + inputs;
    int x4 = x3 + inputs;
    int x5 = x4 + inputs;
    FloatVector left = FloatVector.fromArray(SPECIES, panels.biases, panel * WIDTH);
    FloatVector right = FloatVector.fromArray(SPECIES, panels.biases, panel * WIDTH + LANES);
    FloatVector l0 = left;
    FloatVector r0 = right;
    FloatVector l1 = left;
    FloatVector r1 = right;
    FloatVector l2 = left;
    FloatVector r2 = right;
    FloatVector l3 = left;
    FloatVector r3 = right;
    FloatVector l4 = left;
    FloatVector r4 = right;
    FloatVector l5 = left;
    FloatVector r5 = right;
    for (int i = 0; i < inputs; i++) {
      int w = (panel * inputs + i) * WIDTH;
      left = FloatVector.fromArray(SPECIES, weights, w);
      right = FloatVector.fromArray(SPECIES, weights, w + LANES);
      FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + i]);
      l0 = v.fma(left, l0);
      r0 = v.fma(right, r0);
      v = FloatVector.broadcast(SPECIES, x[x1 + i]);
      l1 = v.fma(left, l1);
      r1 = v.fma(right, r1);
      v = FloatVector.broadcast(SPECIES, x[x2 + i]);
      l2 = v.fma(left, l2);
      r2 = v.fma(right, r2);
      v = FloatVector.broadcast(SPECIES, x[x3 + i]);
      l3 = v.fma(left, l3);
      r3 = v.fma(right, r3);
      v = FloatVector.broadcast(SPECIES, x[x4 + i]);
      l4 = v.fma(left, l4);
      r4 = v.fma(right, r4);
      v = FloatVector.broadcast(SPECIES, x[x5 + i]);
      l5 = v.fma(left, l5);
      r5 = v.fma(right, r5);
    }
    store(l0, r0, y, y0);
    store(l1, r1, y, y0 + stride);
    store(l2, r2, y, y0 + 2 * stride);
    store(l3, r3, y, y0 + 3 * stride);
    store(l4, r4, y, y0 + 4 * stride);
    store(l5, r5, y, y0 + 5 * stride);
  }

  private static void eightRows(
      Panels panels, int panel, float[] x, int x0, float[] y, int y0, int stride) {
    float[] weights = panels.weights;
    int inputs = panels.inputs;
    int x1 = x0 + inputs;
    int x2 = x1 + inputs;
    int x3 = x2 + inputs;
    int x4 = x3 + inputs;
    int x5 = x4 + inputs;
    int x6 = x5 + inputs;
    int x7 = x6 + inputs;
    FloatVector left = FloatVector.fromArray(SPECIES, panels.biases, panel * WIDTH);
    FloatVector right = FloatVector.fromArray(SPECIES, panels.biases, panel * WIDTH + LANES);
    FloatVector l0 = left;
    FloatVector r0 = right;
    FloatVector l1 = left;
    FloatVector r1 = right;
    FloatVector l2 = left;
    FloatVector r2 = right;
    FloatVector l3 = left;
    FloatVector r3 = right;
    FloatVector l4 = left;
    FloatVector r4 = right;
    FloatVector l5 = left;
    FloatVector r5 = right;
    FloatVector l6 = left;
    FloatVector r6 = right;
    FloatVector l7 = left;
    FloatVector r7 = right;
    for (int i = 0; i < inputs; i++) {
      int w = (panel * inputs + i) * WIDTH;
      left = FloatVector.fromArray(SPECIES, weights, w);
      right = FloatVector.fromArray(SPECIES, weights, w + LANES);
      FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + i]);
      l0 = v.fma(left, l0);
      r0 = v.fma(right, r0);
      v = FloatVector.broadcast(SPECIES, x[x1 + i]);
      l1 = v.fma(left, l1);
      r1 = v.fma(right, r1);
      v = FloatVector.broadcast(SPECIES, x[x2 + i]);
      l2 = v.fma(left, l2);
      r2 = v.fma(right, r2);
      v = FloatVector.broadcast(SPECIES, x[x3 + i]);
      l3 = v.fma(left, l3);
      r3 = v.fma(right, r3);
      v = FloatVector.broadcast(SPECIES, x[x4 + i]);
      l4 = v.fma(left, l4);
      r4 = v.fma(right, r4);
      v = FloatVector.broadcast(SPECIES, x[x5 + i]);
      l5 = v.fma(left, l5);
      r5 = v.fma(right, r5);
      v = FloatVector.broadcast(SPECIES, x[x6 + i]);
      l6 = v.fma(left, l6);
      r6 = v.fma(right, r6);
      v = FloatVector.broadcast(SPECIES, x[x7 + i]);
      l7 = v.fma(left, l7);
      r7 = v.fma(right, r7);
    }
    store(l0, r0, y, y0);
    store(l1, r1, y, y0 + stride);
    store(l2, r2, y, y0 + 2 * stride);
    store(l3, r3, y, y0 + 3 * stride);
    store(l4, r4, y, y0 + 4 * stride);
    store(l5, r5, y, y0 + 5 * stride);
    store(l6, r6, y, y0 + 6 * stride);
    store(l7, r7, y, y0 + 7 * stride);
  }

  private static void store(FloatVector left, FloatVector right, float[] y, int at) {
    left.intoArray(y, at);
    right.intoArray(y, at + LANES);
  }
}
