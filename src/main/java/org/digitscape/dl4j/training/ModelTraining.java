package org.digitscape.dl4j.training;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.AutoencoderNetwork;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.dl4j.ModelEvaluation;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.ModelCard;

/**
 * Makes a model: trains the lecture's autoencoder, measures it on the test images, and writes its
 * card.
 *
 * @param id of the model, as on its card
 * @param name of the model, as on its card
 * @param recipe how to train
 * @param codeVersion of this program, as on the card
 */
public record ModelTraining(String id, String name, TrainingRecipe recipe, String codeVersion) {

  /**
   * Trains on the calling thread.
   *
   * @param data to learn from and to measure on
   * @param listener told after every update
   * @param cancelled asked after every update
   * @throws CancellationException if {@code cancelled} said so; nothing is left behind
   * @throws IllegalArgumentException if there are too few images to learn from or to measure on
   */
  public TrainedModel run(MnistDataset data, TrainingListener listener, BooleanSupplier cancelled) {
    List<DigitImage> images = data.training().stream().map(LabeledDigit::image).toList();
    List<Integer> layers = AutoencoderNetwork.LECTURE_LAYERS;
    HistoryListener history = new HistoryListener(data, recipe.updates(images.size()));
    MultiLayerNetwork network =
        new AutoencoderTrainer(recipe).train(images, history.andThen(listener), cancelled);
    Dl4jModel model = new Dl4jModel(network, layers);
    double divisor =
        LatentScale.reduce(network, AutoencoderNetwork.codeLayer(layers), model.encodeAll(images));
    ModelCard card =
        new ModelCard(
            id,
            name,
            data.training().stream().map(LabeledDigit::label).distinct().sorted().toList(),
            layers,
            AutoencoderNetwork.ACTIVATION,
            AutoencoderNetwork.parameters(layers),
            recipe.applied(images.size(), data.trainingSha256()),
            ModelEvaluation.measure(model, data),
            codeVersion,
            ModelFile.sha256(model));
    return TrainedModel.of(card, model).withHistory(history.finish(divisor));
  }
}
