package org.digitscape.chart;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Something drawn over a chart's points. Coordinates are in data units. */
public sealed interface Annotation extends Serializable {

  /** The CSS custom property that holds the colour, such as {@code --ink}. */
  String color();

  /** How the client tells the kinds apart. */
  String getType();

  /**
   * The outline of an ellipse.
   *
   * @param center its centre
   * @param radiusX the semi-axis along {@code rotation}, above 0
   * @param radiusY the other semi-axis, above 0
   * @param rotation the angle of the first semi-axis against the x axis, in radians,
   *     counter-clockwise
   * @param color see {@link Annotation#color()}
   * @param dashed whether the outline is dashed
   * @param label a text at the end of the first semi-axis; may be empty
   */
  record Ellipse(
      ChartPoint center,
      double radiusX,
      double radiusY,
      double rotation,
      String color,
      boolean dashed,
      String label)
      implements Annotation {

    /**
     * @throws NullPointerException if a reference is null
     * @throws IllegalArgumentException if a number is out of range or {@code color} is no custom
     *     property's name
     */
    public Ellipse {
      Objects.requireNonNull(center, "center must not be null");
      Objects.requireNonNull(color, "color must not be null");
      Objects.requireNonNull(label, "label must not be null");
      Checks.requirePositive(radiusX, "radiusX");
      Checks.requirePositive(radiusY, "radiusY");
      Checks.requireFinite(rotation, "rotation");
      Checks.requireToken(color);
    }

    @Override
    public String getType() {
      return "ellipse";
    }
  }

  /**
   * Straight lines from point to point.
   *
   * @param points at least two; copied
   * @param color see {@link Annotation#color()}
   * @param dashed whether the line is dotted
   */
  record Path(List<ChartPoint> points, String color, boolean dashed) implements Annotation {

    /**
     * @throws NullPointerException if a reference is null
     * @throws IllegalArgumentException if there are fewer than two points or {@code color} is no
     *     custom property's name
     */
    public Path {
      Objects.requireNonNull(points, "points must not be null");
      Objects.requireNonNull(color, "color must not be null");
      Checks.requireToken(color);
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("a path has at least two points, not " + points.size());
      }
    }

    @Override
    public String getType() {
      return "path";
    }
  }

  /**
   * One marked place.
   *
   * @param at the place
   * @param color see {@link Annotation#color()}
   * @param pointStyle its shape
   * @param radius its size in pixels, above 0
   * @param filled whether the shape is filled or only outlined
   * @param label a text above it; may be empty
   */
  record Marker(
      ChartPoint at,
      String color,
      PointStyle pointStyle,
      double radius,
      boolean filled,
      String label)
      implements Annotation {

    /**
     * @throws NullPointerException if a reference is null
     * @throws IllegalArgumentException if {@code radius} is not above 0 or {@code color} is no
     *     custom property's name
     */
    public Marker {
      Objects.requireNonNull(at, "at must not be null");
      Objects.requireNonNull(color, "color must not be null");
      Objects.requireNonNull(pointStyle, "pointStyle must not be null");
      Objects.requireNonNull(label, "label must not be null");
      Checks.requirePositive(radius, "radius");
      Checks.requireToken(color);
    }

    @Override
    public String getType() {
      return "marker";
    }
  }
}
