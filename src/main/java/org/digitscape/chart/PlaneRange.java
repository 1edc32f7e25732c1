package org.digitscape.chart;

import java.io.Serializable;
import java.util.Objects;

/**
 * A rectangle of the chart's plane. The chart keeps one scale on both axes, so what it shows is the
 * smallest rectangle of its own shape that contains this one.
 *
 * @param x the horizontal range
 * @param y the vertical range
 */
public record PlaneRange(AxisRange x, AxisRange y) implements Serializable {

  /**
   * @throws NullPointerException if a range is null
   */
  public PlaneRange {
    Objects.requireNonNull(x, "x must not be null");
    Objects.requireNonNull(y, "y must not be null");
  }

  /**
   * A rectangle from its four bounds.
   *
   * @throws IllegalArgumentException if a bound is not finite or a minimum is not below its maximum
   */
  public static PlaneRange of(double xMin, double xMax, double yMin, double yMax) {
    return new PlaneRange(new AxisRange(xMin, xMax), new AxisRange(yMin, yMax));
  }
}
