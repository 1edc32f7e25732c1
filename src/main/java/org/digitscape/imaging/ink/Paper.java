package org.digitscape.imaging.ink;

/**
 * What the paper under dark ink looks like, so that shadows, lamps and colours can be divided out:
 * a morphological closing, which fills whatever is dark and narrower than a window and keeps
 * everything wider, sharp edges of shadows and tables included.
 */
final class Paper {

  /** Cells along the longer side of the reduced picture that the closing works on. */
  private static final int CELLS = 300;

  /** Further erosion, in cells, so that no rim of seeming ink is left along edges of shadows. */
  private static final int RIM = 2;

  private final Plane reduced;
  private final double cell;
  private final int width;
  private final int height;

  /**
   * @param light brightness 0..1
   */
  Paper(Plane light) {
    width = light.width();
    height = light.height();
    cell = Math.max(1, Math.max(width, height) / (double) CELLS);
    int columns = (int) Math.ceil(width / cell);
    int rows = (int) Math.ceil(height / cell);
    reduced = light.average(0, 0, (double) width / columns, (double) height / rows, columns, rows);
  }

  /**
   * The paper's brightness at every pixel.
   *
   * @param window side of a square that fits into no stroke, in pixels
   */
  Plane under(double window) {
    int reach = Math.max(1, (int) Math.round(window / cell / 2));
    Plane paper = new Plane(reduced.width(), reduced.height(), reduced.values().clone());
    extreme(paper, reach, 1);
    extreme(paper, reach + RIM, -1);
    return spread(paper);
  }

  /** Replaces each value by the largest (sign 1) or smallest (sign -1) within reach of it. */
  private static void extreme(Plane plane, int reach, int sign) {
    int width = plane.width();
    int height = plane.height();
    for (int y = 0; y < height; y++) {
      extremeLine(plane.values(), y * width, 1, width, reach, sign);
    }
    for (int x = 0; x < width; x++) {
      extremeLine(plane.values(), x, width, height, reach, sign);
    }
  }

  /** Keeps the candidates for the extreme of a sliding window in a queue, best first. */
  private static void extremeLine(float[] values, int start, int step, int n, int reach, int sign) {
    float[] line = new float[n];
    int[] queue = new int[n];
    int head = 0;
    int tail = 0;
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (; next < n && next <= i + reach; next++) {
        line[next] = sign * values[start + next * step];
        while (tail > head && line[queue[tail - 1]] <= line[next]) {
          tail--;
        }
        queue[tail++] = next;
      }
      if (queue[head] < i - reach) {
        head++;
      }
      values[start + i * step] = sign * line[queue[head]];
    }
  }

  /** Interpolates between the centres of the cells. */
  private Plane spread(Plane tiles) {
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
