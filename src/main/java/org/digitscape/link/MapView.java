package org.digitscape.link;

/**
 * The part of the plane that the map shows, independent of the map's size on screen.
 *
 * @param x the centre's first coordinate, -1,000..1,000, rounded to thousandths
 * @param y the centre's second coordinate, -1,000..1,000, rounded to thousandths
 * @param zoom 1 fits all points into the map, 2 shows them twice as large; 0.1..100, rounded to
 *     thousandths
 */
public record MapView(double x, double y, double zoom) {

  /**
   * @throws IllegalArgumentException if a number is out of range or not a number
   */
  public MapView {
    x = Rounding.coordinate(x);
    y = Rounding.coordinate(y);
    zoom = Rounding.within(0.1, 100, zoom, "zoom");
  }
}
