package org.digitscape.dl4j.network;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.variational.BernoulliReconstructionDistribution;
import org.deeplearning4j.nn.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.digitscape.frozen.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A variational autoencoder: DL4J's own layer, which holds encoder and decoder. The encoder gives
 * mean and logarithm of the variance of a normal distribution for each of the two numbers; the mean
 * is the code. The decoder gives the probability of ink for each pixel, and the likelihood of an
 * image is that of Bernoulli trials.
 *
 * @param layers widths from input to output; both sides have a hidden layer at least
 * @param activation of the hidden layers
 * @see <a href="https://arxiv.org/abs/1312.6114">Kingma, Welling: Auto-Encoding Variational Bayes
 *     (2014)</a>
 */
record VariationalArchitecture(List<Integer> layers, HiddenActivation activation)
    implements Architecture {

  /**
   * @throws IllegalArgumentException if the widths are not those of an autoencoder with hidden
   *     layers
   */
  VariationalArchitecture {
    layers = List.copyOf(layers);
    int code = LayerWidths.codeLayer(layers);
    if (code < 2 || code > layers.size() - 3) {
      throw new IllegalArgumentException(
          "variational autoencoder: expected hidden layers on both sides of the code, found "
              + layers);
    }
  }

  @Override
  public long parameters() {
    // The variance comes from the layer that the mean comes from, by as many weights.
    int code = codeLayer();
    return LayerWidths.parameters(layers) + (layers.get(code - 1) + 1L) * layers.get(code);
  }

  @Override
  public boolean hasPrior() {
    return true;
  }

  @Override
  public MultiLayerNetwork create(long seed, IUpdater updater) {
    Dl4jSettings.apply();
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(updater)
                .weightInit(WeightInit.XAVIER)
                .list()
                .layer(
                    new org.deeplearning4j.nn.conf.layers.variational.VariationalAutoencoder
                            .Builder()
                        .nIn(layers.getFirst())
                        .encoderLayerSizes(widths(1, codeLayer()))
                        .nOut(layers.get(codeLayer()))
                        .decoderLayerSizes(widths(codeLayer() + 1, layers.size() - 1))
                        .activation(activation.dl4j)
                        .pzxActivationFn(HiddenActivation.IDENTITY.dl4j)
                        .reconstructionDistribution(
                            new BernoulliReconstructionDistribution(
                                org.nd4j.linalg.activations.Activation.SIGMOID))
                        .build())
                .build());
    network.init();
    return network;
  }

  private int[] widths(int from, int to) {
    return layers.subList(from, to).stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public INDArray encode(MultiLayerNetwork network, INDArray pixels) {
    return layer(network).activate(pixels, false, LayerWorkspaceMgr.noWorkspaces());
  }

  @Override
  public INDArray decode(MultiLayerNetwork network, INDArray codes) {
    return layer(network).generateAtMeanGivenZ(codes);
  }

  @Override
  public List<LayerCopy> encoder(MultiLayerNetwork network) {
    List<LayerCopy> copies = new ArrayList<>();
    for (int i = 0; i < codeLayer() - 1; i++) {
      copies.add(copy(network, "e" + i, activation.frozen));
    }
    copies.add(copy(network, "pZXMean", Activation.IDENTITY));
    return copies;
  }

  @Override
  public List<LayerCopy> decoder(MultiLayerNetwork network) {
    List<LayerCopy> copies = new ArrayList<>();
    for (int i = 0; i < layers.size() - codeLayer() - 2; i++) {
      copies.add(copy(network, "d" + i, activation.frozen));
    }
    copies.add(copy(network, "pXZ", Activation.SIGMOID));
    return copies;
  }

  /** DL4J calls the weights of a part its name and W, the biases its name and b. */
  private static LayerCopy copy(MultiLayerNetwork network, String part, Activation activation) {
    return LayerCopy.of(
        layer(network).getParam(part + "W"), layer(network).getParam(part + "b"), activation);
  }

  @Override
  public void divideCode(MultiLayerNetwork network, double divisor) {
    throw new UnsupportedOperationException("the plane of a prior has its scale from the prior");
  }

  private static VariationalAutoencoder layer(MultiLayerNetwork network) {
    return (VariationalAutoencoder) network.getLayer(0);
  }

  private int codeLayer() {
    return LayerWidths.codeLayer(layers);
  }
}
