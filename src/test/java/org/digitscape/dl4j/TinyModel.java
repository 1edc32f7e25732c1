package org.digitscape.dl4j;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.model.ModelCard;
import org.nd4j.linalg.learning.config.NoOp;

/** An untrained model, small enough to be written and read in no time. */
final class TinyModel {

  static final List<Integer> LAYERS = List.of(784, 3, 2, 3, 784);
  static final long SEED = 11;

  private TinyModel() {}

  static TrainedModel create() {
    Dl4jModel model = new Dl4jModel(network(LAYERS), LAYERS);
    return TrainedModel.of(card(LAYERS, ModelFile.sha256(model)), model);
  }

  static MultiLayerNetwork network(List<Integer> layers) {
    return AutoencoderNetwork.create(layers, SEED, new NoOp());
  }

  static ModelCard card(List<Integer> layers, String sha256) {
    return new ModelCard(
        "tiny",
        "Tiny",
        List.of(1, 5, 6),
        layers,
        AutoencoderNetwork.ACTIVATION,
        AutoencoderNetwork.parameters(layers),
        new ModelCard.Training(SEED, 1, 1, 0.001, 1, "0".repeat(64)),
        new ModelCard.Metrics(1, 0.5, 0.5),
        "0.0.0",
        sha256);
  }
}
