package org.digitscape.model;

import java.util.List;

/**
 * What a visitor drew: strokes on a square pad of 280x280 units, in the order in which they were
 * drawn. Both the pad and the server paint them with a round brush of {@value #BRUSH} units, or
 * with a somewhat narrower or wider one where a pen told how hard it was pressed.
 *
 * @param strokes oldest first; an eraser takes away what earlier strokes left
 */
public record Drawing(List<Stroke> strokes) {

  /** Width and height of the pad, in units. */
  public static final int SIZE = 280;

  /** Diameter of brush and eraser, in units, where nothing tells of pressure. */
  public static final int BRUSH = 22;

  /** Diameter under a pen that hardly touches the pad. */
  public static final int THINNEST = 16;

  /** Diameter under a pen that is pressed as hard as it can tell. */
  public static final int THICKEST = 28;

  /** A drawing of nothing. */
  public static final Drawing EMPTY = new Drawing(List.of());

  public Drawing {
    strokes = List.copyOf(strokes);
  }

  /** True if nothing was drawn at all. */
  public boolean isEmpty() {
    return strokes.isEmpty();
  }

  /** Number of points of all strokes together. */
  public int size() {
    return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
  }

  /**
   * One movement of the pen.
   *
   * @param eraser whether it takes ink away
   * @param points at least one, in the order of drawing; one alone is a dot
   */
  public record Stroke(boolean eraser, List<Point> points) {

    public Stroke {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a stroke has at least one point");
      }
    }

    /** Whether some of it was drawn with another than the usual brush. */
    public boolean isPressed() {
      return points.stream().anyMatch(point -> point.width() != BRUSH);
    }
  }

  /**
   * A place on the pad.
   *
   * @param x units from the left, 0..279
   * @param y units from the top, 0..279
   * @param width diameter of the brush that came here, in units, 16..28
   */
  public record Point(int x, int y, int width) {

    /** A place that was reached with the usual brush. */
    public Point(int x, int y) {
      this(x, y, BRUSH);
    }

    public Point {
      if (width < THINNEST || width > THICKEST) {
        throw new IllegalArgumentException(
            "a brush is " + THINNEST + ".." + THICKEST + " wide, not " + width);
      }
      if (x < 0 || x >= SIZE || y < 0 || y >= SIZE) {
        throw new IllegalArgumentException(
            "a point lies in 0.." + (SIZE - 1) + ", not at " + x + ", " + y);
      }
    }
  }
}
