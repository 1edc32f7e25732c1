package org.digitscape.link;

/**
 * What is done to the visitor's digit on its way into the network, and how closely one looks.
 *
 * @param steps whether the steps from the drawing to 28x28 are unfolded
 * @param centred whether the digit's place without centring by mass stays out of sight; the network
 *     reads the centred digit either way
 * @param noise standard deviation of the noise that is added to the 784 intensities, 0..1, rounded
 *     to thousandths
 * @param errors whether the rebuilt digit shows where its error sits
 */
public record DrawState(boolean steps, boolean centred, double noise, boolean errors) {

  /** A plain digit. */
  public static final DrawState DEFAULT = new DrawState(false, true, 0, false);

  /**
   * @throws IllegalArgumentException if the noise is out of range or not a number
   */
  public DrawState {
    noise = Rounding.within(0, 1, noise, "noise");
  }

  /** The same with the steps unfolded or not. */
  public DrawState withSteps(boolean unfolded) {
    return new DrawState(unfolded, centred, noise, errors);
  }

  /** The same with the uncentred digit out of sight or not. */
  public DrawState withCentred(boolean alone) {
    return new DrawState(steps, alone, noise, errors);
  }

  /** The same with other noise. */
  public DrawState withNoise(double other) {
    return new DrawState(steps, centred, other, errors);
  }

  /** The same with the error shown pixel by pixel or not. */
  public DrawState withErrors(boolean shown) {
    return new DrawState(steps, centred, noise, shown);
  }
}
