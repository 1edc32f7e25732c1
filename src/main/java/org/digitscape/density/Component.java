package org.digitscape.density;

import org.jspecify.annotations.Nullable;

/**
 * One Gaussian of a mixture.
 *
 * @param label the digit whose codes it was fitted to; null if it stands for more than one
 * @param weight its share of the mixture, over 0, at most 1
 * @param gaussian the distribution
 */
public record Component(@Nullable Integer label, double weight, Gaussian gaussian) {

  public Component {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight lies over 0 and at most at 1, not at " + weight);
    }
  }
}
