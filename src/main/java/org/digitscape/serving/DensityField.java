package org.digitscape.serving;

import java.util.List;

/**
 * A density as a picture: how far out each place of a square of the plane lies, in standard
 * deviations. A density that knows digits has a square for each, one below the other; any other has
 * one. The first row is at the top, where y is greatest.
 *
 * @param x0 left edge of the square on the plane
 * @param y0 lower edge
 * @param x1 right edge
 * @param y1 upper edge
 * @param size pixels of a square in each direction
 * @param digits of the squares from top to bottom, ascending; empty if the one square is of no
 *     digit
 * @param png grey, {@code size} wide; a value is {@link #STEPS} times the standard deviations,
 *     rounded, and 255 stands for all that is farther out
 */
public record DensityField(
    double x0, double y0, double x1, double y1, int size, List<Integer> digits, byte[] png) {

  /** Grey values for a standard deviation: 254 is 3.175 of them. */
  public static final int STEPS = 80;

  public DensityField {
    digits = List.copyOf(digits);
  }
}
