package org.digitscape.dl4j.network;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.digitscape.frozen.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Dense layers one after the other, a linear code of two numbers, mean squared error. The lecture's
 * network has tanh inside and a sigmoid output; two principal components are the same with nothing
 * inside and a linear output that is cut to 0..1.
 *
 * @param layers widths from input to output
 * @param activation of the hidden layers
 * @param linear whether the output is linear
 * @see <a href="https://doi.org/10.1126/science.1127647">Hinton, Salakhutdinov: Reducing the
 *     Dimensionality of Data with Neural Networks (2006)</a>
 */
record DenseArchitecture(List<Integer> layers, HiddenActivation activation, boolean linear)
    implements Architecture {

  DenseArchitecture {
    layers = List.copyOf(layers);
    LayerWidths.codeLayer(layers);
  }

  /**
   * @throws IllegalArgumentException if the widths are not those of an autoencoder
   */
  static DenseArchitecture autoencoder(List<Integer> layers, HiddenActivation activation) {
    return new DenseArchitecture(layers, activation, false);
  }

  /**
   * @throws IllegalArgumentException if there are hidden layers, or an activation for them
   */
  static DenseArchitecture linear(List<Integer> layers, HiddenActivation activation) {
    if (layers.size() != 3 || activation != HiddenActivation.IDENTITY) {
      throw new IllegalArgumentException(
          "principal components: expected layers [784, 2, 784] and activation identity, found "
              + layers
              + " and "
              + activation);
    }
    return new DenseArchitecture(layers, activation, true);
  }

  @Override
  public long parameters() {
    return LayerWidths.parameters(layers);
  }

  @Override
  public boolean hasPrior() {
    return false;
  }

  @Override
  public MultiLayerNetwork create(long seed, IUpdater updater) {
    Dl4jSettings.apply();
    MultiLayerNetwork network = new MultiLayerNetwork(configuration(seed, updater));
    network.init();
    return network;
  }

  private MultiLayerConfiguration configuration(long seed, IUpdater updater) {
    NeuralNetConfiguration.ListBuilder list =
        new NeuralNetConfiguration.Builder()
            .seed(seed)
            .updater(updater)
            .weightInit(WeightInit.XAVIER)
            .list();
    for (int i = 1; i < layers.size() - 1; i++) {
      list.layer(
          new DenseLayer.Builder()
              .nIn(layers.get(i - 1))
              .nOut(layers.get(i))
              .activation(i == codeLayer() ? HiddenActivation.IDENTITY.dl4j : activation.dl4j)
              .build());
    }
    list.layer(
        new OutputLayer.Builder(LossFunction.MSE)
            .nIn(layers.get(layers.size() - 2))
            .nOut(layers.getLast())
            .activation(
                linear
                    ? org.nd4j.linalg.activations.Activation.IDENTITY
                    : org.nd4j.linalg.activations.Activation.SIGMOID)
            .build());
    return list.build();
  }

  @Override
  public INDArray encode(MultiLayerNetwork network, INDArray pixels) {
    return activate(network, 0, codeLayer(), pixels);
  }

  @Override
  public INDArray decode(MultiLayerNetwork network, INDArray codes) {
    INDArray output = activate(network, codeLayer(), layers.size() - 1, codes);
    return linear ? Nd4j.math().clipByValue(output, 0, 1) : output;
  }

  /** As {@code activateSelectedLayers}, which refuses a single layer. */
  private static INDArray activate(MultiLayerNetwork network, int from, int to, INDArray input) {
    INDArray output = input;
    for (int i = from; i < to; i++) {
      output = network.getLayer(i).activate(output, false, LayerWorkspaceMgr.noWorkspaces());
    }
    return output;
  }

  @Override
  public List<LayerCopy> encoder(MultiLayerNetwork network) {
    return copies(network, 0, codeLayer());
  }

  @Override
  public List<LayerCopy> decoder(MultiLayerNetwork network) {
    return copies(network, codeLayer(), layers.size() - 1);
  }

  private List<LayerCopy> copies(MultiLayerNetwork network, int from, int to) {
    List<LayerCopy> copies = new ArrayList<>();
    for (int i = from; i < to; i++) {
      copies.add(
          LayerCopy.of(
              network.getLayer(i).getParam(DefaultParamInitializer.WEIGHT_KEY),
              network.getLayer(i).getParam(DefaultParamInitializer.BIAS_KEY),
              frozenActivation(i)));
    }
    return copies;
  }

  private Activation frozenActivation(int layer) {
    if (layer == layers.size() - 2) {
      return linear ? Activation.CLIP : Activation.SIGMOID;
    }
    return layer == codeLayer() - 1 ? Activation.IDENTITY : activation.frozen;
  }

  @Override
  public void divideCode(MultiLayerNetwork network, double divisor) {
    var code = network.getLayer(codeLayer() - 1);
    code.getParam(DefaultParamInitializer.WEIGHT_KEY).divi(divisor);
    code.getParam(DefaultParamInitializer.BIAS_KEY).divi(divisor);
    network.getLayer(codeLayer()).getParam(DefaultParamInitializer.WEIGHT_KEY).muli(divisor);
  }

  private int codeLayer() {
    return LayerWidths.codeLayer(layers);
  }
}
