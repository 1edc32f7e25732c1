package org.digitscape.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.digitscape.benchmark.LayerParameters;
import org.digitscape.benchmark.ModelParameters;
import org.digitscape.frozen.Activation;

/** Takes the numbers out of the shipped model. */
public final class ShippedParameters {

  private ShippedParameters() {}

  /** The shipped model's numbers. */
  public static ModelParameters read() {
    Dl4jModel model = ModelFile.readShipped("ae").reference();
    MultiLayerNetwork network = model.network();
    List<LayerParameters> layers = new ArrayList<>();
    for (Layer layer : network.getLayers()) {
      boolean code = layers.size() == model.codeLayer() - 1;
      boolean output = layers.size() == network.getnLayers() - 1;
      layers.add(
          new LayerParameters(
              layer.getParam(DefaultParamInitializer.WEIGHT_KEY).dup('c').data().asFloat(),
              layer.getParam(DefaultParamInitializer.BIAS_KEY).dup('c').data().asFloat(),
              code ? Activation.IDENTITY : output ? Activation.SIGMOID : Activation.TANH));
    }
    return new ModelParameters(
        List.copyOf(layers.subList(0, model.codeLayer())),
        List.copyOf(layers.subList(model.codeLayer(), layers.size())));
  }
}
