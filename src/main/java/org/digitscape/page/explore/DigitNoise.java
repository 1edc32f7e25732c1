package org.digitscape.page.explore;

import java.util.random.RandomGenerator;
import org.digitscape.density.Seeds;
import org.digitscape.model.DigitImage;

/**
 * Normally distributed noise on a digit image. Each image has a noise of its own, which only grows
 * with the deviation: a slider that moves makes it stronger, not another one, and a link that
 * carries the digit brings the very same noise back.
 */
final class DigitNoise {

  private DigitNoise() {}

  /**
   * The image with noise, cut to 0..255 as pictures are.
   *
   * @param deviation standard deviation, intensities in 0..1; 0 gives the image itself
   */
  static DigitImage on(DigitImage clean, double deviation) {
    if (deviation == 0) {
      return clean;
    }
    // The hash of the bytes is specified, so the same on every machine.
    RandomGenerator random = Seeds.random(clean.hashCode());
    float[] noisy = clean.toUnit();
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] += (float) (deviation * random.nextGaussian());
    }
    return DigitImage.ofUnit(noisy);
  }
}
