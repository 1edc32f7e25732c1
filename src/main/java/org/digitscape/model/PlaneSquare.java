package org.digitscape.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A square part of the latent plane.
 *
 * @param left its least x
 * @param low its least y
 * @param side its width and height, above 0
 */
public record PlaneSquare(double left, double low, double side) {

  /**
   * @throws IllegalArgumentException if a number is not finite, or the side is not above 0
   */
  public PlaneSquare {
    if (!Double.isFinite(left) || !Double.isFinite(low) || !(side > 0) || !(side < 1e9)) {
      throw new IllegalArgumentException(
          "a square has a place and a side above 0, not %s, %s, %s".formatted(left, low, side));
    }
  }

  /**
   * The square around some codes, with the middle of their box in its middle.
   *
   * @param codes at least one; if all are alike, the side is tiny but not zero
   * @param reach its side, in longer sides of their box, at least 1
   */
  public static PlaneSquare around(List<LatentCode> codes, double reach) {
    PlaneBox box = PlaneBox.around(codes);
    double side = Math.max(reach * Math.max(box.width(), box.height()), 1e-6);
    return new PlaneSquare(
        (box.left() + box.right() - side) / 2, (box.low() + box.high() - side) / 2, side);
  }

  /** Its greatest x. */
  public double right() {
    return left + side;
  }

  /** Its greatest y. */
  public double high() {
    return low + side;
  }

  /** The same square on a plane that was divided by a number above 0. */
  public PlaneSquare dividedBy(double divisor) {
    return new PlaneSquare(left / divisor, low / divisor, side / divisor);
  }

  /**
   * The centres of equal tiles that fill the square, row by row from the top left, where x is least
   * and y greatest.
   *
   * @param tiles in a row, and rows
   */
  public List<LatentCode> centres(int tiles) {
    List<LatentCode> centres = new ArrayList<>(tiles * tiles);
    double step = side / tiles;
    for (int row = 0; row < tiles; row++) {
      for (int column = 0; column < tiles; column++) {
        centres.add(new LatentCode(left + (column + 0.5) * step, low + side - (row + 0.5) * step));
      }
    }
    return centres;
  }
}
