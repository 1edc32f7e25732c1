package org.digitscape.chart;

/** The shape of a point. */
public enum PointStyle {
  /** A disc. */
  CIRCLE,
  /** An upright triangle. */
  TRIANGLE,
  /** A square on its side. */
  RECT,
  /** A square on its corner. */
  DIAMOND,
  /** A lying rectangle. */
  BAR,
  /** Half a disc on its flat side. */
  DOME,
  /** A plus on its corner. */
  CROSS,
  /** Two bars across each other. */
  PLUS,
  /** A triangle on its tip. */
  TRIANGLE_DOWN,
  /** Two triangles, tip to tip. */
  HOURGLASS,
  /** A star of five points. */
  STAR
}
