package org.digitscape.walk;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * Straight lines among images, which are cross-fades: {@code (1 - alpha) x + alpha x'} in each of
 * the 784 pixels.
 *
 * @param images from the first to the last, at least two
 * @param shares of the way at which each image is reached, ascending from 0 to 1
 */
public record PixelWalk(List<DigitImage> images, List<Double> shares) {

  /**
   * @throws IllegalArgumentException if there are fewer than two images, or not as many shares
   */
  public PixelWalk {
    images = List.copyOf(images);
    shares = List.copyOf(shares);
    if (images.size() < 2 || images.size() != shares.size()) {
      throw new IllegalArgumentException(
          "a cross-fade has 2 images or more, each with its share of the way");
    }
  }

  /** From one image to another. */
  public static PixelWalk between(DigitImage from, DigitImage to) {
    return new PixelWalk(List.of(from, to), List.of(0.0, 1.0));
  }

  /** The image at a share of the way, rounded to whole intensities; at 0 and 1 exactly the ends. */
  public DigitImage at(double alpha) {
    int leg = Steps.legAt(alpha, shares.stream().mapToDouble(Double::doubleValue).toArray());
    double length = shares.get(leg + 1) - shares.get(leg);
    double part = length == 0 ? 1 : (alpha - shares.get(leg)) / length;
    DigitImage from = images.get(leg);
    DigitImage to = images.get(leg + 1);
    int[] mixed = new int[DigitImage.PIXELS];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (int) Math.round((1 - part) * from.intensity(i) + part * to.intensity(i));
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
