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
import org.digitscape.history.TrainingHistory;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model and its card: trains it on nine tenths of the training images and measures it on
 * the last tenth, which tells how good its recipe is; or, once that is known, on all of them.
 * Either is measured on the test images, too.
 *
 * @param design what to make
 * @param codeVersion of this program, as on the card
 */
public record ModelTraining(ModelDesign design, String codeVersion) {

  /**
   * Trains on nine tenths, on the calling thread.
   *
   * @param data to learn from and to measure on
   * @param listener told after every update; never if the model is computed and not trained
   * @param cancelled asked after every update
   * @throws CancellationException if {@code cancelled} said so; nothing is left behind
   * @throws IllegalArgumentException if there are too few images to learn from or to measure on
   */
  public TrainedModel run(MnistDataset data, TrainingListener listener, BooleanSupplier cancelled) {
    HeldOut split = HeldOut.of(data.training());
    Learnt learnt = learn(split.learnt(), data, listener, cancelled);
    return learnt.model(
        card(
            learnt,
            split.learnt().size(),
            split.validation().size(),
            ModelEvaluation.validate(learnt.model, split),
            data));
  }

  /**
   * Trains on all training images, on the calling thread, with the recipe that was validated.
   *
   * @param data that it was validated with
   * @param validation what {@link #run} measured
   * @param listener as there
   * @param cancelled as there
   * @throws CancellationException if {@code cancelled} said so; nothing is left behind
   */
  public TrainedModel refit(
      MnistDataset data,
      ModelCard.@Nullable Validation validation,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    Learnt learnt = learn(data.training(), data, listener, cancelled);
    return learnt.model(card(learnt, data.training().size(), 0, validation, data));
  }

  /** What a training leaves; of a model that is computed there is no history. */
  private record Learnt(Dl4jModel model, @Nullable TrainingHistory history) {

    TrainedModel model(ModelCard card) {
      return TrainedModel.of(card, model).withHistory(history);
    }
  }

  private Learnt learn(
      List<LabeledDigit> from,
      MnistDataset data,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    List<DigitImage> images = from.stream().map(LabeledDigit::image).toList();
    Architecture architecture = design.architecture();
    if (design.kind() == ModelKind.PCA) {
      MultiLayerNetwork network = PrincipalComponents.of(images).network(architecture);
      Dl4jModel model = new Dl4jModel(architecture, network);
      LatentScale.reduce(architecture, network, model.encodeAll(images));
      return new Learnt(model, null);
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
    return new Learnt(model, history.finish(divisor));
  }

  private ModelCard card(
      Learnt learnt,
      int images,
      int heldOut,
      ModelCard.@Nullable Validation validation,
      MnistDataset data) {
    Architecture architecture = learnt.model.architecture();
    return new ModelCard(
        design.id(),
        design.name(),
        design.kind(),
        data.training().stream().map(LabeledDigit::label).distinct().sorted().toList(),
        architecture.layers(),
        architecture.activation().toString(),
        architecture.parameters(),
        training(images, heldOut, data.trainingSha256()),
        validation,
        ModelEvaluation.measure(learnt.model, data),
        codeVersion,
        ModelFile.sha256(learnt.model));
  }

  private ModelCard.Training training(int learnt, int heldOut, String dataSha256) {
    TrainingRecipe recipe = design.recipe();
    return design.kind() == ModelKind.PCA
        ? new ModelCard.Training(
            recipe.seed(), 0, 0, 0, InputNoise.NONE, Augmentation.NONE, learnt, heldOut, dataSha256)
        : new ModelCard.Training(
            recipe.seed(),
            recipe.epochs(),
            recipe.batchSize(),
            recipe.learningRate(),
            recipe.inputNoise(),
            recipe.augmentation(),
            learnt,
            heldOut,
            dataSha256);
  }
}
