package org.digitscape.model;

/**
 * Noise added to every pixel that a network is shown in training, each time anew: normally
 * distributed with mean zero. The target stays clean.
 *
 * @param deviation standard deviation, intensities in 0..1
 * @param varied whether each image gets a deviation of its own, drawn evenly between 0 and this
 *     one, so that the network knows clean images, too
 * @param clipped whether the noisy intensities are cut to 0..1, as those of a picture are
 */
public record InputNoise(double deviation, boolean varied, boolean clipped) {

  /** None at all. */
  public static final InputNoise NONE = new InputNoise(0, false, false);

  /**
   * @throws IllegalArgumentException if the deviation is negative, above 2 or NaN
   */
  public InputNoise {
    if (!(deviation >= 0 && deviation <= 2)) {
      throw new IllegalArgumentException("input noise: expected 0 to 2, found " + deviation);
    }
  }
}
