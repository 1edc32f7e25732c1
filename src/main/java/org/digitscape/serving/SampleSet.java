package org.digitscape.serving;

import java.util.List;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;

/**
 * Samples of a density, decoded and judged.
 *
 * @param density what they were drawn from
 * @param samples in the order in which they were drawn
 */
public record SampleSet(FittedDensity density, List<Sample> samples) {

  public SampleSet {
    samples = List.copyOf(samples);
  }

  /** The share of samples that are digit-like, 0..1. */
  public double digitLikeShare() {
    return (double) digitLikeCount() / samples.size();
  }

  /** The number of samples that are digit-like. */
  public int digitLikeCount() {
    return (int) samples.stream().filter(Sample::digitLike).count();
  }

  /**
   * One sample.
   *
   * @param code the place that was drawn
   * @param image what the decoder makes of it
   * @param digitLike whether the model's judge takes that image for one of the model's digits
   * @param support distance on the plane to the nearest code of a training image
   */
  public record Sample(LatentCode code, DigitImage image, boolean digitLike, double support) {}
}
