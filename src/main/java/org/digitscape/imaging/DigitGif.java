package org.digitscape.imaging;

import java.time.Duration;
import java.util.List;
import org.digitscape.model.DigitImage;

/** Digit images as one animated GIF that repeats for ever: 28x28, 0 = paper, 255 = full ink. */
public final class DigitGif {

  private DigitGif() {}

  /**
   * The file for an animation.
   *
   * @param frames at least one
   * @param each how long each is shown; GIF counts in hundredths of a second
   */
  public static byte[] encode(List<DigitImage> frames, Duration each) {
    return GreyGif.encodeImages(frames.stream().map(DigitPng::grey).toList(), each);
  }
}
