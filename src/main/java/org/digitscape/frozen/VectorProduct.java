package org.digitscape.frozen;

import static org.digitscape.frozen.Panels.WIDTH;

import java.util.Arrays;

/**
 * Sums in the processor's vector registers, through the Vector API: most rows several at a time,
 * see {@link VectorTile}, the few that are left one by one, see {@link VectorRow}.
 */
final class VectorProduct implements MatrixProduct {

  /** The most rows behind the last whole tile that are done faster one by one than as a tile. */
  private static final int MOST_LEFT = 2;

  private final Panels panels;

  VectorProduct(float[] weights, float[] biases) {
    panels = new Panels(weights, biases);
  }

  @Override
  public void apply(float[] x, int rows, float[] y) {
    int tiled = rowsInTiles(rows);
    VectorRow[] left = new VectorRow[rows - tiled];
    for (int i = 0; i < left.length; i++) {
      left[i] = new VectorRow(panels, x, (tiled + i) * panels.inputs);
    }
    float[] edge = new float[VectorTile.ROWS * WIDTH];
    for (int panel = 0; panel < panels.count; panel += 2) {
      applyTiles(panel, x, tiled, y, edge);
      if (panel + 1 < panels.count) {
        applyTiles(panel + 1, x, tiled, y, edge);
      }
      for (VectorRow row : left) {
        row.applyTwo(panel);
      }
    }
    for (int i = 0; i < left.length; i++) {
      left[i].copyTo(y, (tiled + i) * panels.outputs);
    }
  }

  @Override
  public float[] weights() {
    return panels.unpackedWeights();
  }

  @Override
  public float[] biases() {
    return Arrays.copyOf(panels.biases, panels.outputs);
  }

  private static int rowsInTiles(int rows) {
    int left = rows % VectorTile.ROWS;
    return rows < VectorTile.ROWS || left <= MOST_LEFT ? rows - left : rows;
  }

  private void applyTiles(int panel, float[] x, int rows, float[] y, float[] edge) {
    int columns = panels.columns(panel);
    for (int from = 0; from < rows; from += VectorTile.ROWS) {
      // The last tile begins early enough to be whole; some of its rows are computed again.
      int row = Math.min(from, rows - VectorTile.ROWS);
      int x0 = row * panels.inputs;
      int y0 = row * panels.outputs + panel * WIDTH;
      if (columns == WIDTH) {
        VectorTile.apply(panels, panel, x, x0, y, y0, panels.outputs);
      } else {
        VectorTile.apply(panels, panel, x, x0, edge, 0, WIDTH);
        for (int r = 0; r < VectorTile.ROWS; r++) {
          System.arraycopy(edge, r * WIDTH, y, y0 + r * panels.outputs, columns);
        }
      }
    }
  }
}
