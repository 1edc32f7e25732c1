package org.digitscape.measure.judge;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;

/**
 * Chooses who judges a model: the trained judge where it knows the model's kind of images, else the
 * comparison with the model's own real images.
 *
 * @param classifier the trained judge's network
 * @param card what that is and how it was made
 */
public record Judges(ImageClassifier classifier, JudgeCard card) {

  /** Images that are shown to the trained judge to find out whether it knows their kind. */
  private static final int SHOWN = 500;

  /**
   * Chooses the judge of a model.
   *
   * @param digits the model's
   * @param data its real images
   * @param reconstructions what it makes of images it was not trained on; asked for only if the
   *     trained judge does not know the images
   */
  public DigitJudge choose(
      List<Integer> digits, MnistDataset data, Supplier<List<DigitImage>> reconstructions) {
    TrainedJudge trained = new TrainedJudge(classifier, card, new TreeSet<>(digits));
    List<LabeledDigit> test = data.test();
    int stride = Math.ceilDiv(test.size(), SHOWN);
    List<LabeledDigit> shown =
        IntStream.range(0, Math.ceilDiv(test.size(), stride))
            .mapToObj(i -> test.get(i * stride))
            .toList();
    if (trained.knows(shown)) {
      return trained;
    }
    return NearestImageJudge.calibrate(
        data.training().stream().map(LabeledDigit::image).toList(),
        data.training().stream().map(LabeledDigit::label).toList(),
        reconstructions.get());
  }
}
