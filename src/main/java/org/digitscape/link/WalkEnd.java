package org.digitscape.link;

/** Where a walk starts or ends. */
public sealed interface WalkEnd permits WalkEnd.Unset, WalkEnd.YourDigit, WalkEnd.Place, TestDigit {

  /** Not chosen yet. */
  record Unset() implements WalkEnd {}

  /** The place of the visitor's own digit, whatever that is. */
  record YourDigit() implements WalkEnd {}

  /**
   * A place on the latent plane, rounded to thousandths: finer than a pixel of the map.
   *
   * @param x the first latent variable, -1,000..1,000
   * @param y the second latent variable, -1,000..1,000
   */
  record Place(double x, double y) implements WalkEnd {

    /**
     * @throws IllegalArgumentException if a coordinate is out of range or not a number
     */
    public Place {
      x = Rounding.coordinate(x);
      y = Rounding.coordinate(y);
    }
  }
}
