package org.digitscape.imaging.ink;

import java.util.Arrays;

/**
 * The exact Euclidean distance transform in linear time, by lower envelopes of parabolas (P.
 * Felzenszwalb and D. Huttenlocher, "Distance Transforms of Sampled Functions", 2012).
 */
final class DistanceTransform {

  private static final float FAR = 1e12f;

  private DistanceTransform() {}

  /**
   * Distances from the centre of each cell to the centre of the nearest marked cell.
   *
   * @param marked width * height flags, row-major
   * @return width * height distances in cells, 0 where marked; huge if nothing is marked
   */
  static float[] to(boolean[] marked, int width, int height) {
    float[] squares = new float[width * height];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = marked[i] ? 0 : FAR;
    }
    int longest = Math.max(width, height);
    float[] line = new float[longest];
    int[] apex = new int[longest];
    float[] until = new float[longest + 1];
    for (int x = 0; x < width; x++) {
      transformLine(squares, x, width, height, line, apex, until);
    }
    for (int y = 0; y < height; y++) {
      transformLine(squares, y * width, 1, width, line, apex, until);
    }
    for (int i = 0; i < squares.length; i++) {
      squares[i] = (float) Math.sqrt(squares[i]);
    }
    return squares;
  }

  private static void transformLine(
      float[] squares, int start, int step, int n, float[] line, int[] apex, float[] until) {
    for (int i = 0; i < n; i++) {
      line[i] = squares[start + i * step];
    }
    int k = 0;
    apex[0] = 0;
    until[0] = Float.NEGATIVE_INFINITY;
    Arrays.fill(until, 1, n + 1, Float.POSITIVE_INFINITY);
    for (int q = 1; q < n; q++) {
      float crossing = crossing(line, apex[k], q);
      while (crossing <= until[k]) {
        k--;
        crossing = crossing(line, apex[k], q);
      }
      k++;
      apex[k] = q;
      until[k] = crossing;
      until[k + 1] = Float.POSITIVE_INFINITY;
    }
    k = 0;
    for (int q = 0; q < n; q++) {
      while (until[k + 1] < q) {
        k++;
      }
      float distance = q - apex[k];
      squares[start + q * step] = Math.min(FAR, distance * distance + line[apex[k]]);
    }
  }

  private static float crossing(float[] line, int p, int q) {
    return ((line[q] + (float) q * q) - (line[p] + (float) p * p)) / (2f * (q - p));
  }
}
