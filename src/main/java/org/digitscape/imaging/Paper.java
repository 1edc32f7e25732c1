package org.digitscape.imaging;

import java.util.Arrays;

/**
 * What the paper under the ink looks like, estimated where there is none, so that shadows, lamps
 * and colours can be divided out.
 */
final class Paper {

  /** Tiles along the longer side of the grid on which uneven paper is estimated. */
  private static final int TILES = 16;

  /** How far, in tiles, a stroke may reach and still be bridged: 2 on either side. */
  private static final int REACH = 2;

  /** Share of a tile's pixels that may be darker than its paper. */
  private static final double DARKER = 0.6;

  private static final int LEVELS = 256;

  private Paper() {}

  /**
   * The paper's brightness at every pixel, for dark ink on lighter paper.
   *
   * <p>Each tile's upper brightness is taken for its paper; a closing (a maximum, then a minimum,
   * over neighbouring tiles) fills tiles that strokes cover; a blur and linear interpolation give a
   * smooth surface.
   *
   * @param light brightness 0..1
   * @return brightness of the paper, as large as {@code light}
   */
  static Plane under(Plane light) {
    int longer = Math.max(light.width(), light.height());
    int columns = Math.max(1, Math.round((float) TILES * light.width() / longer));
    int rows = Math.max(1, Math.round((float) TILES * light.height() / longer));
    float[] tiles = upperBrightness(light, columns, rows);
    tiles = neighbourhood(tiles, columns, rows, true);
    tiles = neighbourhood(tiles, columns, rows, false);
    tiles = blur(tiles, columns, rows);
    return spread(new Plane(columns, rows, tiles), light.width(), light.height());
  }

  private static float[] upperBrightness(Plane light, int columns, int rows) {
    int width = light.width();
    int height = light.height();
    int[][] histograms = new int[columns * rows][LEVELS];
    for (int y = 0; y < height; y++) {
      int tileRow = y * rows / height * columns;
      for (int x = 0; x < width; x++) {
        int level = (int) (light.values()[y * width + x] * (LEVELS - 1) + 0.5f);
        histograms[tileRow + x * columns / width][level]++;
      }
    }
    float[] result = new float[columns * rows];
    for (int i = 0; i < result.length; i++) {
      int total = Arrays.stream(histograms[i]).sum();
      int level = 0;
      for (int seen = histograms[i][0]; seen <= DARKER * total && level < LEVELS - 1; ) {
        level++;
        seen += histograms[i][level];
      }
      result[i] = level / (float) (LEVELS - 1);
    }
    return result;
  }

  private static float[] neighbourhood(float[] tiles, int columns, int rows, boolean largest) {
    float[] result = new float[tiles.length];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        float best = tiles[y * columns + x];
        for (int v = Math.max(0, y - REACH); v <= Math.min(rows - 1, y + REACH); v++) {
          for (int u = Math.max(0, x - REACH); u <= Math.min(columns - 1, x + REACH); u++) {
            float tile = tiles[v * columns + u];
            best = largest ? Math.max(best, tile) : Math.min(best, tile);
          }
        }
        result[y * columns + x] = best;
      }
    }
    return result;
  }

  private static float[] blur(float[] tiles, int columns, int rows) {
    float[] result = new float[tiles.length];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        float sum = 0;
        int count = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++) {
          for (int u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
            sum += tiles[v * columns + u];
            count++;
          }
        }
        result[y * columns + x] = sum / count;
      }
    }
    return result;
  }

  /** Interpolates between the centres of the tiles. */
  private static Plane spread(Plane tiles, int width, int height) {
    Plane result = new Plane(width, height);
    int columns = tiles.width();
    for (int y = 0; y < height; y++) {
      float v = Math.clamp((y + 0.5f) * tiles.height() / height - 0.5f, 0, tiles.height() - 1);
      int top = (int) v;
      int bottom = Math.min(top + 1, tiles.height() - 1);
      float down = v - top;
      for (int x = 0; x < width; x++) {
        float u = Math.clamp((x + 0.5f) * columns / width - 0.5f, 0, columns - 1);
        int left = (int) u;
        int right = Math.min(left + 1, columns - 1);
        float across = u - left;
        float above = mix(tiles.values(), top * columns, left, right, across);
        float below = mix(tiles.values(), bottom * columns, left, right, across);
        result.values()[y * width + x] = above + down * (below - above);
      }
    }
    return result;
  }

  private static float mix(float[] values, int row, int left, int right, float across) {
    float start = values[row + left];
    return start + across * (values[row + right] - start);
  }
}
