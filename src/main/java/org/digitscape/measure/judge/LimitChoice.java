package org.digitscape.measure.judge;

import java.util.Collection;
import java.util.List;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.model.DigitImage;

/**
 * Chooses the one limit of the trained judge: the greatest hundredth at which it accepts nearly all
 * reconstructions of images that no model learnt from, whichever model they come from.
 */
public final class LimitChoice {

  /** What is asked for on the test images, too, which are not looked at. */
  static final double ACCEPTED_SHARE = 0.99;

  private final ImageClassifier classifier;
  private double limit = 0.99;

  /**
   * @param classifier of the judge
   */
  public LimitChoice(ImageClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Lowers the limit as far as a model needs it.
   *
   * @param digits the model's
   * @param reconstructions of images it did not learn from, at least one
   */
  public void add(Collection<Integer> digits, List<DigitImage> reconstructions) {
    double[] sureness =
        classifier.classify(reconstructions.stream().map(DigitImage::toUnit).toList()).stream()
            .mapToDouble(
                answer ->
                    digits.stream()
                        .mapToDouble(digit -> answer.probabilities()[digit])
                        .max()
                        .orElseThrow())
            .sorted()
            .toArray();
    int refused = (int) Math.floor((1 - ACCEPTED_SHARE) * sureness.length);
    limit = Math.min(limit, Math.floor(100 * sureness[refused]) / 100);
  }

  /** The limit, 0.01 at least. */
  public double limit() {
    return Math.max(0.01, limit);
  }
}
