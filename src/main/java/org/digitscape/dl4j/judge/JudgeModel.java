package org.digitscape.dl4j.judge;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.measure.judge.JudgeCard;
import org.digitscape.model.DigitImage;

/** The trained judge: as DL4J computes it, and as plain arrays. */
public final class JudgeModel {

  private final JudgeCard card;
  private final ImageClassifier frozen;
  private final MultiLayerNetwork reference;

  private JudgeModel(JudgeCard card, ImageClassifier frozen, MultiLayerNetwork reference) {
    this.card = card;
    this.frozen = frozen;
    this.reference = reference;
  }

  /** Takes a network over; nobody else may use it from here on. */
  static JudgeModel of(JudgeCard card, MultiLayerNetwork reference) {
    return new JudgeModel(card, JudgeNetwork.freeze(reference), reference);
  }

  /** What it is and how it was made. */
  public JudgeCard card() {
    return card;
  }

  /** The same judge with another limit. */
  public JudgeModel withLimit(double limit) {
    return new JudgeModel(card.withLimit(limit), frozen, reference);
  }

  /** The copy that judges. */
  public ImageClassifier frozen() {
    return frozen;
  }

  /** The network inside, for saving it. */
  MultiLayerNetwork network() {
    return reference;
  }

  /**
   * Classifies images both ways.
   *
   * @return the largest difference of a probability
   * @throws IllegalStateException if it is more than {@link GoldenBatch#TOLERANCE}
   */
  public synchronized double check(List<DigitImage> images) {
    List<float[]> rows = images.stream().map(DigitImage::toUnit).toList();
    float[][] expected = JudgeNetwork.probabilities(reference, rows);
    List<ImageClassifier.Answer> found = frozen.classify(rows);
    double worst = 0;
    for (int i = 0; i < expected.length; i++) {
      for (int k = 0; k < JudgeNetwork.CLASSES; k++) {
        worst = Math.max(worst, Math.abs(found.get(i).probabilities()[k] - expected[i][k]));
      }
    }
    // Written so that NaN is a disagreement.
    if (!(worst <= GoldenBatch.TOLERANCE)) {
      throw new IllegalStateException(
          "the judge and its reference differ by %.2g in a probability; at most %.0g is accepted"
              .formatted(worst, GoldenBatch.TOLERANCE));
    }
    return worst;
  }
}
