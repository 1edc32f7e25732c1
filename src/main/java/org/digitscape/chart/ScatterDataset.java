package org.digitscape.chart;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Points that share a shape and a colour.
 *
 * @param label what the points are, for people who cannot see them
 * @param pointStyle their shape
 * @param color the CSS custom property that holds their colour, such as {@code --c1}; the chart
 *     repaints when the theme changes
 * @param radius their size in pixels, above 0
 * @param points the points, drawn in this order; copied
 */
public record ScatterDataset(
    String label, PointStyle pointStyle, String color, double radius, List<ChartPoint> points)
    implements Serializable {

  /**
   * @throws NullPointerException if an argument or a point is null
   * @throws IllegalArgumentException if {@code color} is no custom property's name or {@code
   *     radius} is not a finite number above 0
   */
  public ScatterDataset {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(pointStyle, "pointStyle must not be null");
    Objects.requireNonNull(color, "color must not be null");
    Objects.requireNonNull(points, "points must not be null");
    Checks.requireToken(color);
    Checks.requirePositive(radius, "radius");
    points = List.copyOf(points);
  }
}
