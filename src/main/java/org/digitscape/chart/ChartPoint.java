package org.digitscape.chart;

import java.io.Serializable;

/**
 * A place on the chart's plane, in data units.
 *
 * @param x finite
 * @param y finite; grows upwards
 */
public record ChartPoint(double x, double y) implements Serializable {

  /**
   * @throws IllegalArgumentException if a coordinate is NaN or infinite
   */
  public ChartPoint {
    Checks.requireFinite(x, "x");
    Checks.requireFinite(y, "y");
  }
}
