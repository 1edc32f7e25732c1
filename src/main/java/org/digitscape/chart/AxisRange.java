package org.digitscape.chart;

import java.io.Serializable;

/**
 * The part of an axis that is shown, in data units.
 *
 * @param min finite, below {@code max}
 * @param max finite
 */
public record AxisRange(double min, double max) implements Serializable {

  /**
   * @throws IllegalArgumentException if a bound is NaN or infinite, or {@code min >= max}
   */
  public AxisRange {
    Checks.requireFinite(min, "min");
    Checks.requireFinite(max, "max");
    if (min >= max) {
      throw new IllegalArgumentException("min must be below max, not " + min + " and " + max);
    }
  }

  /** {@code max - min}, above 0. */
  public double length() {
    return max - min;
  }
}
