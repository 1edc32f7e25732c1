package org.digitscape.frozen;

import java.util.List;

/** The arrays of one call: what goes into a layer and what comes out of it, by turns. */
final class Workspace {

  private final List<DenseLayer> layers;

  /** What goes into the first layer; its caller fills in rows x inputs numbers, row-major. */
  final float[] x;

  private final float[] y;

  /**
   * @param rows the most that will go through the layers at once
   */
  Workspace(List<DenseLayer> layers, int rows) {
    this.layers = layers;
    int[] widths = {layers.getFirst().inputs(), 0};
    for (int i = 0; i < layers.size(); i++) {
      int turn = (i + 1) % 2;
      widths[turn] = Math.max(widths[turn], layers.get(i).outputs());
    }
    x = new float[rows * widths[0]];
    y = new float[rows * widths[1]];
  }

  /**
   * Sends the rows that are in {@link #x} through all layers. Writes over {@link #x}.
   *
   * @return an array of this workspace that begins with rows x outputs numbers, row-major; valid
   *     until the next call
   */
  float[] run(int rows) {
    float[] from = x;
    float[] to = y;
    for (DenseLayer layer : layers) {
      layer.apply(from, rows, to);
      float[] free = from;
      from = to;
      to = free;
    }
    return from;
  }
}
