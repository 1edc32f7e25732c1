package org.digitscape.link;

/**
 * The grid on which the state's numbers lie: thousandths. What is on screen and what the address
 * says are then the same number, and the address stays short.
 */
final class Rounding {

  private static final double FARTHEST = 1_000;

  private Rounding() {}

  /**
   * Rounds to thousandths.
   *
   * @throws IllegalArgumentException if the value is not a number in least..most
   */
  static double within(double least, double most, double value, String name) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " lies in " + least + ".." + most + ", not at " + value);
    }
    // Adding zero turns -0.0, which equals(0.0) denies, into 0.0.
    return Math.rint(value * 1000) / 1000 + 0.0;
  }

  /** Rounds a coordinate on the latent plane. */
  static double coordinate(double value) {
    return within(-FARTHEST, FARTHEST, value, "a coordinate");
  }
}
