package org.digitscape.density;

import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * Whether an image looks like a digit, decided among images alone: it knows neither the latent
 * plane nor any density, so it can judge all of them by one measure.
 *
 * <p>An image is digit-like if it is about as close to some real training image as the model's
 * reconstructions of real test images are. Close means a small mean squared error over the 784
 * pixels scaled to 0..1. Immutable; any thread may call.
 */
public final class DigitLikeness {

  /** The share of reconstructions of real digits that the threshold accepts. */
  public static final double ACCEPTED_SHARE = 0.99;

  private final NearestImage nearest;
  private final double threshold;

  private DigitLikeness(NearestImage nearest, double threshold) {
    this.nearest = nearest;
    this.threshold = threshold;
  }

  /**
   * Chooses the smallest threshold that accepts {@link #ACCEPTED_SHARE} of the reconstructions.
   *
   * @param real training images
   * @param reconstructions what the model makes of images it was not trained on
   */
  public static DigitLikeness calibrate(List<DigitImage> real, List<DigitImage> reconstructions) {
    NearestImage nearest = new NearestImage(real);
    double[] distances =
        reconstructions.parallelStream().mapToDouble(nearest::distance).sorted().toArray();
    int accepted = (int) Math.ceil(ACCEPTED_SHARE * distances.length);
    return new DigitLikeness(nearest, distances[accepted - 1]);
  }

  /** The greatest distance that counts as digit-like: a mean squared error. */
  public double threshold() {
    return threshold;
  }

  /** The mean squared error between an image and the nearest real one. */
  public double distance(DigitImage image) {
    return nearest.distance(image);
  }

  /** Whether an image is close enough to a real one. */
  public boolean isDigitLike(DigitImage image) {
    return nearest.distance(image) <= threshold;
  }
}
