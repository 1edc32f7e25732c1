package org.digitscape.component.map;

import java.util.List;
import java.util.Objects;
import org.digitscape.chart.PlaneRange;

/**
 * Where to find a density measured ahead of time: a grey picture of one square of {@code size *
 * size} pixels for each digit, one below the other, or of a single square. Each pixel says how far
 * out its place lies, in standard deviations; the first row is at the top, where y is greatest.
 *
 * @param url address of the picture (PNG); fetched when it is first needed
 * @param range what each square covers, from edge to edge
 * @param size pixels of a square in each direction, at least 2
 * @param digits of the squares, from top to bottom; empty if the single square is of no digit
 * @param steps grey values for a standard deviation, at least 1; 255 is anything farther out
 */
public record DensityGrid(String url, PlaneRange range, int size, List<Integer> digits, int steps) {

  /**
   * @throws NullPointerException if a reference is null
   * @throws IllegalArgumentException if a number is out of range
   */
  public DensityGrid {
    Objects.requireNonNull(url, "url must not be null");
    Objects.requireNonNull(range, "range must not be null");
    digits = List.copyOf(Objects.requireNonNull(digits, "digits must not be null"));
    if (size < 2 || steps < 1) {
      throw new IllegalArgumentException(
          "a grid has at least 2 pixels and 1 step, not " + size + " and " + steps);
    }
  }
}
