package org.digitscape.dl4j;

import java.util.List;
import org.digitscape.benchmark.LayerParameters;
import org.digitscape.benchmark.ModelParameters;
import org.digitscape.dl4j.network.LayerCopy;

/** Takes the numbers out of the shipped model. */
public final class ShippedParameters {

  private ShippedParameters() {}

  /** The shipped model's numbers. */
  public static ModelParameters read() {
    Dl4jModel model = ModelFile.readShipped("ae").reference();
    return new ModelParameters(
        parameters(model.architecture().encoder(model.network())),
        parameters(model.architecture().decoder(model.network())));
  }

  private static List<LayerParameters> parameters(List<LayerCopy> layers) {
    return layers.stream()
        .map(layer -> new LayerParameters(layer.weights(), layer.biases(), layer.activation()))
        .toList();
  }
}
