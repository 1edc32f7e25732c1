package org.digitscape.dl4j;

import java.util.List;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.model.Augmentation;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.nd4j.linalg.learning.config.NoOp;

/** An untrained model, small enough to be written and read in no time. */
final class TinyModel {

  static final List<Integer> LAYERS = List.of(784, 3, 2, 3, 784);
  static final long SEED = 11;

  private TinyModel() {}

  static TrainedModel create() {
    return create(ModelKind.AUTOENCODER, LAYERS, HiddenActivation.TANH);
  }

  static TrainedModel create(ModelKind kind, List<Integer> layers, HiddenActivation activation) {
    Architecture architecture = Architecture.of(kind, layers, activation);
    Dl4jModel model = new Dl4jModel(architecture, architecture.create(SEED, new NoOp()));
    return TrainedModel.of(
        card(kind, layers, activation, architecture.parameters(), ModelFile.sha256(model)), model);
  }

  /** A card of the tiny model with other layers or another hash. */
  static ModelCard card(List<Integer> layers, String sha256) {
    long parameters = 0;
    for (int i = 1; i < layers.size(); i++) {
      parameters += (layers.get(i - 1) + 1L) * layers.get(i);
    }
    return card(ModelKind.AUTOENCODER, layers, HiddenActivation.TANH, parameters, sha256);
  }

  static ModelCard card(
      ModelKind kind,
      List<Integer> layers,
      HiddenActivation activation,
      long parameters,
      String sha256) {
    return new ModelCard(
        "tiny",
        "Tiny",
        kind,
        List.of(1, 5, 6),
        layers,
        activation.toString(),
        parameters,
        new ModelCard.Training(
            SEED, 1, 1, 0.001, InputNoise.NONE, Augmentation.NONE, 9, 1, "0".repeat(64)),
        new ModelCard.Validation(1, 0.5, 0.5),
        new ModelCard.Metrics(1, 0.5, 0.5),
        "0.0.0",
        sha256);
  }
}
