package org.digitscape.cli;

import java.util.List;
import java.util.Set;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.measure.judge.LimitChoice;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.ModelKind;

/**
 * Finds the limit of a judge with the shipped networks, and with the tenth of the training images
 * on which recipes are chosen. Principal components are judged by it and do not set it: what they
 * rebuild are mixtures of digits more often than digits.
 */
final class JudgeLimit {

  private JudgeLimit() {}

  static double of(ImageClassifier classifier) {
    LimitChoice choice = new LimitChoice(classifier);
    MnistDataset shipped = MnistDataset.shipped();
    for (String id : ModelFile.SHIPPED) {
      TrainedModel model = ModelFile.readShipped(id);
      Set<Integer> digits = Set.copyOf(model.card().digits());
      if (model.card().kind() == ModelKind.PCA) {
        continue;
      }
      List<DigitImage> heldOut =
          HeldOut.of(shipped.training()).validation().stream()
              .filter(digit -> digits.contains(digit.label()))
              .map(LabeledDigit::image)
              .toList();
      choice.add(
          digits,
          model.frozen().decodeAll(model.frozen().encodeAll(heldOut)).stream()
              .map(DigitImage::ofUnit)
              .toList());
    }
    return choice.limit();
  }
}
