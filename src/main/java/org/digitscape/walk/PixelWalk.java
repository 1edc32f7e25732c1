package org.digitscape.walk;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * A straight line among images, which is a cross-fade: {@code (1 - alpha) x + alpha x'} in each of
 * the 784 pixels.
 *
 * @param from x, where alpha is 0
 * @param to x', where alpha is 1
 */
public record PixelWalk(DigitImage from, DigitImage to) {

  /** The image at a share of the way, rounded to whole intensities; at 0 and 1 exactly the ends. */
  public DigitImage at(double alpha) {
    int[] mixed = new int[DigitImage.PIXELS];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (int) Math.round((1 - alpha) * from.intensity(i) + alpha * to.intensity(i));
    }
    return DigitImage.ofIntegers(mixed);
  }

  /**
   * Evenly spaced images, both ends included.
   *
   * @param frames how many, at least 2
   */
  public List<DigitImage> images(int frames) {
    return Arrays.stream(Steps.alphas(frames)).mapToObj(this::at).toList();
  }
}
