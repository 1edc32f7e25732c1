package org.digitscape.serving.walk;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;

/**
 * A walk from stop to stop, frame by frame, evenly spaced.
 *
 * @param frames the walk through the latent plane
 * @param pixels the walk among the stops' images, a cross-fade, with as many frames; empty unless
 *     all stops have an image
 */
public record WalkFrames(List<Frame> frames, List<DigitImage> pixels) {

  public static final int LEAST_FRAMES = 2;
  public static final int MOST_FRAMES = 120;

  public WalkFrames {
    frames = List.copyOf(frames);
    pixels = List.copyOf(pixels);
  }

  /**
   * One frame of the walk through the latent plane.
   *
   * @param alpha share of the way, 0..1
   * @param code the place
   * @param image what the decoder makes of it
   * @param support distance on the plane to the nearest code of a training image
   */
  public record Frame(double alpha, LatentCode code, DigitImage image, double support) {}
}
