package org.digitscape.dl4j.lean;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** Puts lean layers into a network that is to be trained. */
public final class LeanLayers {

  private LeanLayers() {}

  /**
   * Replaces the dense layers and the output layer of a network; the parameters stay where they
   * are. A layer with something that the lean ones do not know (layer normalisation, noise on
   * weights, no bias) is left as it is.
   *
   * @param network that was initialised, and not trained yet
   */
  public static void install(MultiLayerNetwork network) {
    Layer[] layers = network.getLayers();
    for (int i = 0; i < layers.length; i++) {
      layers[i] = lean(layers[i]);
    }
  }

  private static Layer lean(Layer layer) {
    if (layer.conf().getLayer() instanceof BaseLayer configured
        && configured.getWeightNoise() == null) {
      if (layer.getClass() == DenseLayer.class
          && layer instanceof DenseLayer dense
          && dense.hasBias()
          && !dense.hasLayerNorm()) {
        return new LeanDenseLayer(dense);
      }
      if (layer.getClass() == OutputLayer.class
          && layer instanceof OutputLayer output
          && output.hasBias()) {
        return new LeanOutputLayer(output);
      }
    }
    return layer;
  }
}
