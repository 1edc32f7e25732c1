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
 * Finds the limit of a judge with the shipped autoencoders, and with the tenth of the training
 * images that is held out. The other kinds are judged by it and do not set it: reconstructions from
 * principal components are mixtures of digits more often than digits, those of the denoising and
 * the variational network are blurred further, and a limit that accepted them all would accept
 * mixtures, too.
 */
final class JudgeLimit {

  private static final Set<ModelKind> LEFT_OUT =
      Set.of(ModelKind.PCA, ModelKind.DENOISING, ModelKind.VAE);

  private JudgeLimit() {}

  static double of(ImageClassifier classifier) {
    LimitChoice choice = new LimitChoice(classifier);
    MnistDataset shipped = MnistDataset.shipped();
    for (String id : ModelFile.SHIPPED) {
      TrainedModel model = ModelFile.readShipped(id);
      Set<Integer> digits = Set.copyOf(model.card().digits());
      if (LEFT_OUT.contains(model.card().kind())) {
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
