package org.digitscape.page.preview;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The marks of the digits on the map, as {@code frontend/scatter-chart/outlines.ts} has them: one
 * shape for each, all of the same area.
 */
final class PointShapes {

  private static final double UP = -Math.PI / 2;

  private static final double[][] PLUS = {
    {-0.45, -1.32}, {0.45, -1.32}, {0.45, -0.45}, {1.32, -0.45}, {1.32, 0.45}, {0.45, 0.45},
    {0.45, 1.32}, {-0.45, 1.32}, {-0.45, 0.45}, {-1.32, 0.45}, {-1.32, -0.45}, {-0.45, -0.45}
  };

  private static final double[][] BAR = {{-1.5, -0.62}, {1.5, -0.62}, {1.5, 0.62}, {-1.5, 0.62}};

  private static final double[][] HOURGLASS = {
    {-1.15, -1.3}, {1.15, -1.3}, {0.3, 0}, {1.15, 1.3}, {-1.15, 1.3}, {-0.3, 0}
  };

  private static final Shape DISC = new Ellipse2D.Double(-1, -1, 2, 2);
  private static final Shape DIAMOND = polygon(4, 1.3, UP);

  private static final Shape[] OF_DIGITS = {
    path(BAR),
    DISC,
    dome(),
    AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(path(PLUS)),
    path(PLUS),
    polygon(3, 1.42, UP),
    polygon(4, 1.27, -Math.PI / 4),
    polygon(3, 1.42, -UP),
    path(HOURGLASS),
    star()
  };

  private PointShapes() {}

  /** The mark of a digit around a place; its area is that of a disc of the radius. */
  static Shape ofDigit(int digit, double x, double y, double radius) {
    return at(OF_DIGITS[digit], x, y, radius);
  }

  /** The mark of a sample. */
  static Shape ofSample(double x, double y, double radius) {
    return at(DIAMOND, x, y, radius);
  }

  static Shape disc(double x, double y, double radius) {
    return at(DISC, x, y, radius);
  }

  private static Shape at(Shape shape, double x, double y, double radius) {
    return new AffineTransform(radius, 0, 0, radius, x, y).createTransformedShape(shape);
  }

  private static Shape polygon(int corners, double reach, double first) {
    double[][] points = new double[corners][];
    for (int corner = 0; corner < corners; corner++) {
      double angle = first + 2 * Math.PI * corner / corners;
      points[corner] = new double[] {reach * Math.cos(angle), reach * Math.sin(angle)};
    }
    return path(points);
  }

  /** A ring of ten corners, every other one pulled in. */
  private static Shape star() {
    double[][] points = new double[10][];
    for (int corner = 0; corner < points.length; corner++) {
      double reach = corner % 2 == 0 ? 1.55 : 1.55 * 0.42;
      double angle = UP + Math.PI * corner / 5;
      points[corner] = new double[] {reach * Math.cos(angle), reach * Math.sin(angle)};
    }
    return path(points);
  }

  /** Half a disc on its flat side. */
  private static Shape dome() {
    double[][] points = new double[13][];
    for (int step = 0; step < points.length; step++) {
      double angle = Math.PI + Math.PI * step / 12;
      points[step] = new double[] {1.4 * Math.cos(angle), 0.65 + 1.4 * Math.sin(angle)};
    }
    return path(points);
  }

  private static Shape path(double[][] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0][0], points[0][1]);
    for (double[] point : points) {
      path.lineTo(point[0], point[1]);
    }
    path.closePath();
    return path;
  }
}
