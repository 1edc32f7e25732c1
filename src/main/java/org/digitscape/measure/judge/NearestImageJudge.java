package org.digitscape.measure.judge;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * The judge of models whose images the trained judge does not know: it measures the residual {@code
 * |x - y|^2 / |y|^2} against that real training image y for which it is least, the share of the
 * real image's ink that the image x does not account for. An image is digit-like if its residual is
 * one that the model's reconstructions of real test images have as well. What is usual depends on
 * the digit (a 1 is far easier to hit than a 5), so there is a limit for each.
 */
public final class NearestImageJudge implements DigitJudge {

  /** Its name in reports. */
  public static final String NAME = "nearest-image";

  /** The share of reconstructions of real test images that the limits accept. */
  public static final double ACCEPTED_SHARE = 0.99;

  private final NearestImage real;
  private final List<Integer> labels;
  private final SortedMap<Integer, Double> limits;

  private NearestImageJudge(
      NearestImage real, List<Integer> labels, SortedMap<Integer, Double> limits) {
    this.real = real;
    this.labels = labels;
    this.limits = limits;
  }

  /**
   * Chooses for each digit the smallest limit that accepts {@link #ACCEPTED_SHARE} of those
   * reconstructions that are nearest to a real image of that digit.
   *
   * @param real training images, none of them blank
   * @param labels the digit of each
   * @param reconstructions what the model makes of images it was not trained on
   */
  public static NearestImageJudge calibrate(
      List<DigitImage> real, List<Integer> labels, List<DigitImage> reconstructions) {
    if (real.size() != labels.size()) {
      throw new IllegalArgumentException(real.size() + " images, but " + labels.size() + " labels");
    }
    NearestImage nearest = new NearestImage(real);
    List<NearestImage.Found> found = reconstructions.parallelStream().map(nearest::find).toList();
    SortedMap<Integer, Double> limits = new TreeMap<>();
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
    return new NearestImageJudge(nearest, List.copyOf(labels), limits);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public @Nullable String fingerprint() {
    return null;
  }

  /** For each digit the greatest residual that counts as digit-like. */
  @Override
  public List<Likeness.Limit> limits() {
    return limits.entrySet().stream()
        .map(each -> new Likeness.Limit(each.getKey(), each.getValue()))
        .toList();
  }

  @Override
  public List<Judgement> judge(List<DigitImage> images) {
    return images.parallelStream().map(this::judge).toList();
  }

  /** Compares an image with the real ones. */
  Judgement judge(DigitImage image) {
    NearestImage.Found found = real.find(image);
    int label = labels.get(found.position());
    boolean digitLike = found.residual() <= limits.getOrDefault(label, -1.0);
    return new Judgement(label, found.residual(), digitLike);
  }

  private static double limit(double[] sorted) {
    return sorted[(int) Math.ceil(ACCEPTED_SHARE * sorted.length) - 1];
  }
}
