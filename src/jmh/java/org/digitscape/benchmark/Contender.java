package org.digitscape.benchmark;

import java.util.List;
import org.digitscape.dl4j.Dl4jOutputModel;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.model.LatentModel;

/** Who computes the shipped model. */
public enum Contender {
  /** What serves. */
  FROZEN("frozen") {
    @Override
    LatentModel of(ModelParameters model) {
      return frozen(model);
    }
  },

  /** What serves in a JVM that was started without the Vector API. */
  ARRAYS("frozen, plain arrays") {
    @Override
    LatentModel of(ModelParameters model) {
      return frozen(model);
    }
  },

  /** DL4J's {@code output()}, one caller at a time. */
  DL4J("DL4J") {
    @Override
    LatentModel of(ModelParameters model) {
      return new Dl4jOutputModel(model);
    }
  },

  /** ONNX Runtime. */
  ONNX("ONNX Runtime") {
    @Override
    LatentModel of(ModelParameters model) {
      return new OnnxModel(model);
    }
  };

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** The name in the table. */
  String title() {
    return title;
  }

  abstract LatentModel of(ModelParameters model);

  private static FrozenNetwork frozen(ModelParameters model) {
    return new FrozenNetwork(layers(model.encoder()), layers(model.decoder()));
  }

  private static List<DenseLayer> layers(List<LayerParameters> layers) {
    return layers.stream()
        .map(layer -> new DenseLayer(layer.weights(), layer.biases(), layer.activation()))
        .toList();
  }
}
