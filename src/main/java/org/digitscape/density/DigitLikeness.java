package org.digitscape.density;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.model.DigitImage;

/**
 * Whether an image looks like a digit, decided among images alone: it knows neither the latent
 * plane nor any density, so it judges all of them by one measure.
 *
 * <p>The measure is the residual {@code |x - y|^2 / |y|^2} against that real training image y for
 * which it is least: the share of the real digit's ink that the image x does not account for. An
 * image is digit-like if its residual is one that the model's reconstructions of real test images
 * have as well. What is usual depends on the digit (a 1 is far easier to hit than a 5), so there is
 * a limit for each. Immutable; any thread may call.
 */
public final class DigitLikeness {

  /** The share of reconstructions of real test images that the limits accept. */
  public static final double ACCEPTED_SHARE = 0.99;

  private final NearestImage real;
  private final List<Integer> labels;
  private final Map<Integer, Double> limits;

  private DigitLikeness(NearestImage real, List<Integer> labels, Map<Integer, Double> limits) {
    this.real = real;
    this.labels = labels;
    this.limits = Map.copyOf(limits);
  }

  /**
   * How an image compares with real ones.
   *
   * @param nearest position of the real image that explains it best
   * @param label the digit which that image shows
   * @param residual share of that image's ink that is left over, 0 or more
   * @param digitLike whether the residual is within the limit of that digit
   */
  public record Judgement(int nearest, int label, double residual, boolean digitLike) {}

  /**
   * Chooses for each digit the smallest limit that accepts {@link #ACCEPTED_SHARE} of those
   * reconstructions that are nearest to a real image of that digit.
   *
   * @param real training images, none of them blank
   * @param labels the digit of each
   * @param reconstructions what the model makes of images it was not trained on
   */
  public static DigitLikeness calibrate(
      List<DigitImage> real, List<Integer> labels, List<DigitImage> reconstructions) {
    if (real.size() != labels.size()) {
      throw new IllegalArgumentException(real.size() + " images, but " + labels.size() + " labels");
    }
    NearestImage nearest = new NearestImage(real);
    List<NearestImage.Found> found = reconstructions.parallelStream().map(nearest::find).toList();
    Map<Integer, Double> limits = new TreeMap<>();
    for (int label : labels.stream().distinct().toList()) {
      double[] residuals =
          found.stream()
              .filter(each -> labels.get(each.position()) == label)
              .mapToDouble(NearestImage.Found::residual)
              .sorted()
              .toArray();
      // A digit that no reconstruction looks like accepts nothing.
      limits.put(label, residuals.length == 0 ? -1 : limit(residuals));
    }
    return new DigitLikeness(nearest, List.copyOf(labels), limits);
  }

  /** For each digit the greatest residual that counts as digit-like. */
  public Map<Integer, Double> limits() {
    return limits;
  }

  /** Compares an image with the real ones. */
  public Judgement judge(DigitImage image) {
    NearestImage.Found found = real.find(image);
    int label = labels.get(found.position());
    boolean digitLike = found.residual() <= limits.getOrDefault(label, -1.0);
    return new Judgement(found.position(), label, found.residual(), digitLike);
  }

  private static double limit(double[] sorted) {
    return sorted[(int) Math.ceil(ACCEPTED_SHARE * sorted.length) - 1];
  }
}
