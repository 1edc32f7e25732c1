package org.digitscape.measure.synthetic;

import java.util.random.RandomGenerator;

/**
 * Real digits, varied such that they show the same digit: bent a little, blurred as reconstructions
 * are, lighter or darker.
 */
public final class DigitVariations {

  private static final double MOST_TURN = Math.toRadians(8);
  private static final double MOST_SCALE = 0.1;
  private static final double MOST_SHEAR = 0.12;
  private static final double MOST_SHIFT = 1.2;
  private static final double MOST_BLUR = 1.3;

  /** Shares of images that are left as they are, so that none is known by having been changed. */
  private static final double UNBENT = 0.3;

  private static final double SHARP = 0.25;

  private DigitVariations() {}

  /**
   * Varies a digit.
   *
   * @param x 784 intensities in 0..1; not changed
   */
  public static float[] of(float[] x, RandomGenerator random) {
    return soften(bend(x, random), random);
  }

  /** Most often turned, scaled, sheared and moved a little; the others as they are. */
  static float[] bend(float[] x, RandomGenerator random) {
    if (random.nextDouble() < UNBENT) {
      return x;
    }
    double turn = random.nextDouble(-MOST_TURN, MOST_TURN);
    double scale = 1 + random.nextDouble(-MOST_SCALE, MOST_SCALE);
    double shear = random.nextDouble(-MOST_SHEAR, MOST_SHEAR);
    return Pixels.affine(
        x,
        Math.cos(turn) / scale,
        shear - Math.sin(turn) / scale,
        Math.sin(turn) / scale,
        Math.cos(turn) / scale,
        random.nextDouble(-MOST_SHIFT, MOST_SHIFT),
        random.nextDouble(-MOST_SHIFT, MOST_SHIFT));
  }

  /**
   * Most often blurred by up to {@value #MOST_BLUR} pixels, with edges softer or harder, and with
   * ink from 0.6 to 1.2 times as strong; the others as they are.
   */
  static float[] soften(float[] x, RandomGenerator random) {
    if (random.nextDouble() < SHARP) {
      return x;
    }
    double gamma = Math.exp(random.nextDouble(-0.4, 0.4));
    double gain = random.nextDouble(0.6, 1.2);
    return Pixels.map(
        Pixels.blur(x, random.nextDouble(MOST_BLUR)), value -> gain * Math.pow(value, gamma));
  }
}
