package org.digitscape.imaging.ink;

/**
 * A grid of numbers that the steps of normalisation hand on, row-major.
 *
 * @param width columns
 * @param height rows
 * @param values width * height numbers; not copied
 */
record Plane(int width, int height, float[] values) {

  Plane(int width, int height) {
    this(width, height, new float[width * height]);
  }

  /** The value at column x of row y. */
  float at(int x, int y) {
    return values[y * width + x];
  }

  /** What is missing to 1. */
  Plane negative() {
    Plane result = new Plane(width, height);
    for (int i = 0; i < values.length; i++) {
      result.values[i] = 1 - values[i];
    }
    return result;
  }

  /**
   * Resamples a rectangle by area averaging: each target cell is the mean of exactly the area it
   * covers, with partial cells at its edges. What lies outside the grid counts as 0.
   *
   * @param left of the rectangle, in cells from the left edge; likewise {@code top}
   * @param cellWidth width of the area that becomes one target cell; likewise {@code cellHeight}
   * @param columns of the result
   * @param rows of the result
   */
  Plane average(
      double left, double top, double cellWidth, double cellHeight, int columns, int rows) {
    Spans horizontal = Spans.of(left, cellWidth, columns, width);
    Spans vertical = Spans.of(top, cellHeight, rows, height);
    Plane result = new Plane(columns, rows);
    float[] sums = new float[columns];
    for (int row = 0; row < rows; row++) {
      int target = row * columns;
      for (int y = vertical.from[row]; y < vertical.to[row]; y++) {
        sumRow(y * width, horizontal, sums);
        float share = vertical.share(row, y);
        for (int column = 0; column < columns; column++) {
          result.values[target + column] += share * sums[column];
        }
      }
    }
    return result;
  }

  /**
   * The value at a place, linear between the centres of the four cells around it.
   *
   * @param x from the left edge, in cells; 0.5 is the centre of the first
   * @param y from the top edge, in cells
   */
  float interpolate(double x, double y) {
    double u = x - 0.5;
    double v = y - 0.5;
    int left = (int) Math.floor(u);
    int top = (int) Math.floor(v);
    double across = u - left;
    double down = v - top;
    return (float)
        ((1 - down) * ((1 - across) * orZero(left, top) + across * orZero(left + 1, top))
            + down * ((1 - across) * orZero(left, top + 1) + across * orZero(left + 1, top + 1)));
  }

  private float orZero(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
  }

  private void sumRow(int offset, Spans spans, float[] sums) {
    for (int column = 0; column < sums.length; column++) {
      float sum = 0;
      for (int x = spans.from[column]; x < spans.to[column]; x++) {
        sum += spans.share(column, x) * values[offset + x];
      }
      sums[column] = sum;
    }
  }

  /** Along one axis, which source cells a target cell covers and how much of each. */
  private record Spans(int[] from, int[] to, double start, double step) {

    static Spans of(double start, double step, int count, int limit) {
      int[] from = new int[count];
      int[] to = new int[count];
      for (int i = 0; i < count; i++) {
        from[i] = Math.clamp((long) Math.floor(start + i * step), 0, limit);
        to[i] = Math.clamp((long) Math.ceil(start + (i + 1) * step), from[i], limit);
      }
      return new Spans(from, to, start, step);
    }

    float share(int target, int source) {
      double low = Math.max(source, start + target * step);
      double high = Math.min(source + 1, start + (target + 1) * step);
      return (float) (Math.max(0, high - low) / step);
    }
  }
}
