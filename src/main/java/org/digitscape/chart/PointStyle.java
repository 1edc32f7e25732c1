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
  DIAMOND
}
