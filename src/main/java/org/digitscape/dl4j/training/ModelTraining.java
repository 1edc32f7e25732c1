package org.digitscape.dl4j.training;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.dl4j.ModelEvaluation;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;

/**
 * Makes a model: trains it on nine tenths of the training images, measures it on the last tenth and
 * on the test images, and writes its card.
 *
 * @param design what to make
 * @param codeVersion of this program, as on the card
 */
public record ModelTraining(ModelDesign design, String codeVersion) {

  /**
   * Trains on the calling thread.
   *
   * @param data to learn from and to measure on
   * @param listener told after every update; never if the model is computed and not trained
   * @param cancelled asked after every update
   * @throws CancellationException if {@code cancelled} said so; nothing is left behind
   * @throws IllegalArgumentException if there are too few images to learn from or to measure on
   */
  public TrainedModel run(MnistDataset data, TrainingListener listener, BooleanSupplier cancelled) {
    HeldOut heldOut = HeldOut.of(data.training());
    List<DigitImage> images = heldOut.learnt().stream().map(LabeledDigit::image).toList();
    Architecture architecture = design.architecture();
    if (design.kind() == ModelKind.PCA) {
      MultiLayerNetwork network = PrincipalComponents.of(images).network(architecture);
      Dl4jModel model = new Dl4jModel(architecture, network);
      LatentScale.reduce(architecture, network, model.encodeAll(images));
      return measured(model, heldOut, data);
    }
    HistoryListener history =
        new HistoryListener(
            images,
            data.test().stream().map(LabeledDigit::image).toList(),
            design.recipe().updates(images.size()));
    MultiLayerNetwork network =
        new AutoencoderTrainer(architecture, design.recipe())
            .train(images, history.andThen(listener), cancelled);
    Dl4jModel model = new Dl4jModel(architecture, network);
    double divisor = LatentScale.reduce(architecture, network, model.encodeAll(images));
    return measured(model, heldOut, data).withHistory(history.finish(divisor));
  }

  private TrainedModel measured(Dl4jModel model, HeldOut heldOut, MnistDataset data) {
    Architecture architecture = model.architecture();
    ModelCard card =
        new ModelCard(
            design.id(),
            design.name(),
            design.kind(),
            data.training().stream().map(LabeledDigit::label).distinct().sorted().toList(),
            architecture.layers(),
            architecture.activation().toString(),
            architecture.parameters(),
            training(heldOut, data.trainingSha256()),
            ModelEvaluation.validate(model, heldOut),
            ModelEvaluation.measure(model, data),
            codeVersion,
            ModelFile.sha256(model));
    return TrainedModel.of(card, model);
  }

  private ModelCard.Training training(HeldOut images, String dataSha256) {
    int learnt = images.learnt().size();
    int validation = images.validation().size();
    TrainingRecipe recipe = design.recipe();
    return design.kind() == ModelKind.PCA
        ? new ModelCard.Training(
            recipe.seed(),
            0,
            0,
            0,
            InputNoise.NONE,
            Augmentation.NONE,
            learnt,
            validation,
            dataSha256)
        : new ModelCard.Training(
            recipe.seed(),
            recipe.epochs(),
            recipe.batchSize(),
            recipe.learningRate(),
            recipe.inputNoise(),
            recipe.augmentation(),
            learnt,
            validation,
            dataSha256);
  }
}
