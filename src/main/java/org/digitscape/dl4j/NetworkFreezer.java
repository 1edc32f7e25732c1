package org.digitscape.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.FrozenNetwork;

/**
 * Copies a DL4J network's parameters into plain arrays, once; nothing native is left in the copy.
 */
final class NetworkFreezer {

  private NetworkFreezer() {}

  static FrozenNetwork freeze(Dl4jModel model) {
    MultiLayerNetwork network = model.network();
    List<DenseLayer> layers = new ArrayList<>();
    for (int i = 0; i < network.getnLayers(); i++) {
      layers.add(freeze(network.getLayer(i), activation(i, model.codeLayer(), network)));
    }
    return new FrozenNetwork(
        layers.subList(0, model.codeLayer()), layers.subList(model.codeLayer(), layers.size()));
  }

  private static DenseLayer freeze(org.deeplearning4j.nn.api.Layer layer, Activation activation) {
    float[] weights = layer.getParam(DefaultParamInitializer.WEIGHT_KEY).dup('c').data().asFloat();
    float[] biases = layer.getParam(DefaultParamInitializer.BIAS_KEY).dup('c').data().asFloat();
    return new DenseLayer(weights, biases, activation);
  }

  private static Activation activation(int layer, int codeLayer, MultiLayerNetwork network) {
    if (layer == network.getnLayers() - 1) {
      return Activation.SIGMOID;
    }
    return layer == codeLayer - 1 ? Activation.IDENTITY : Activation.TANH;
  }
}
