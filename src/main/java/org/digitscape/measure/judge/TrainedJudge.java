package org.digitscape.measure.judge;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;

/**
 * A classifier of ten digits and "none of them", trained on real images and on what was made of
 * them. An image is digit-like if the most probable of the model's digits has at least the
 * probability that is the judge's limit: one limit for every model.
 */
public final class TrainedJudge implements DigitJudge {

  /** Its name in reports. */
  public static final String NAME = "trained";

  /** The least share of a model's own images that it must read as labelled to judge the model. */
  private static final double LEAST_READ = 0.95;

  private final ImageClassifier classifier;
  private final JudgeCard card;
  private final List<Integer> digits;

  /**
   * @param classifier whose classes begin with the ten digits
   * @param digits of the model whose images are judged
   */
  public TrainedJudge(ImageClassifier classifier, JudgeCard card, Collection<Integer> digits) {
    this.classifier = classifier;
    this.card = card;
    this.digits = List.copyOf(new TreeSet<>(digits));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String fingerprint() {
    return card.fingerprint();
  }

  @Override
  public List<Likeness.Limit> limits() {
    return digits.stream().map(digit -> new Likeness.Limit(digit, card.limit())).toList();
  }

  @Override
  public List<Judgement> judge(List<DigitImage> images) {
    return read(images).stream().map(this::judgement).toList();
  }

  /** What the classifier makes of images, in their order. */
  public List<ImageClassifier.Answer> read(List<DigitImage> images) {
    return classifier.classify(images.stream().map(DigitImage::toUnit).toList());
  }

  /** What follows from an answer of the classifier. */
  public Judgement judgement(ImageClassifier.Answer answer) {
    int best = digits.getFirst();
    for (int digit : digits) {
      if (answer.probabilities()[digit] > answer.probabilities()[best]) {
        best = digit;
      }
    }
    double sureness = answer.probabilities()[best];
    return new Judgement(best, sureness, sureness >= card.limit());
  }

  /**
   * Whether it may judge a model of such images: it reads at least 95 % of them as they are
   * labelled. It does not if they are no handwritten digits of MNIST's kind.
   *
   * @param real images of the model's digits
   */
  public boolean knows(List<LabeledDigit> real) {
    List<Judgement> read = judge(real.stream().map(LabeledDigit::image).toList());
    int right = 0;
    for (int i = 0; i < real.size(); i++) {
      if (read.get(i).digit() == real.get(i).label()) {
        right++;
      }
    }
    return right >= LEAST_READ * real.size();
  }
}
