package org.digitscape.model;

import java.util.List;

/**
 * A rectangle of the latent plane.
 *
 * @param left its least x
 * @param right its greatest x
 * @param low its least y
 * @param high its greatest y
 */
public record PlaneBox(double left, double right, double low, double high) {

  /**
   * The smallest that holds some codes.
   *
   * @param codes at least one
   */
  public static PlaneBox around(List<LatentCode> codes) {
    return new PlaneBox(
        codes.stream().mapToDouble(LatentCode::x).min().orElseThrow(),
        codes.stream().mapToDouble(LatentCode::x).max().orElseThrow(),
        codes.stream().mapToDouble(LatentCode::y).min().orElseThrow(),
        codes.stream().mapToDouble(LatentCode::y).max().orElseThrow());
  }

  /** From left to right. */
  public double width() {
    return right - left;
  }

  /** From low to high. */
  public double height() {
    return high - low;
  }
}
