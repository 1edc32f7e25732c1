package org.digitscape.model;

/**
 * How images are moved before a network learns from them: each time anew by a random affine map
 * whose parts are drawn evenly between minus and plus these amounts. Input and target move alike.
 *
 * @param rotation degrees
 * @param scale share of the size, such as 0.1 for 0.9 to 1.1 times
 * @param shear share of the height by which the top moves against the middle
 * @param shift pixels, sideways and upwards
 */
public record Augmentation(double rotation, double scale, double shear, double shift) {

  /** Leaves every image as it is. */
  public static final Augmentation NONE = new Augmentation(0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException if an amount is negative, not finite, or beyond what leaves a
   *     digit what it is: 90 degrees, half the size, half the height, 8 pixels
   */
  public Augmentation {
    require(rotation, 90, "rotation");
    require(scale, 0.5, "scale");
    require(shear, 0.5, "shear");
    require(shift, 8, "shift");
  }

  private static void require(double amount, double most, String part) {
    if (!(amount >= 0 && amount <= most)) {
      throw new IllegalArgumentException(
          "augmentation's " + part + ": expected 0 to " + most + ", found " + amount);
    }
  }
}
