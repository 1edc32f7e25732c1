package org.digitscape.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.ModelCard;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The lecture's kind of autoencoder: dense layers, tanh inside, a linear code of two numbers, a
 * sigmoid output, mean squared error.
 *
 * @see <a href="https://doi.org/10.1126/science.1127647">Hinton, Salakhutdinov: Reducing the
 *     Dimensionality of Data with Neural Networks (2006)</a>
 */
public final class AutoencoderNetwork {

  /** Widths of the lecture's network from input to output. */
  public static final List<Integer> LECTURE_LAYERS = List.of(784, 500, 300, 2, 300, 500, 784);

  /** The hidden layers' activation, as a model's card names it. */
  public static final String ACTIVATION = "tanh";

  private static final int CODE_WIDTH = 2;
  private static final int MOST_LAYERS = 20;
  private static final int WIDEST = 4096;

  private AutoencoderNetwork() {}

  /**
   * Makes a network with fresh weights.
   *
   * @param layers widths from input to output
   * @param seed of the initial weights
   * @param updater that applies the gradients
   * @throws IllegalArgumentException if the widths are not those of an autoencoder
   */
  public static MultiLayerNetwork create(List<Integer> layers, long seed, IUpdater updater) {
    Dl4jSettings.apply();
    MultiLayerNetwork network = new MultiLayerNetwork(configuration(layers, seed, updater));
    network.init();
    return network;
  }

  private static MultiLayerConfiguration configuration(
      List<Integer> layers, long seed, IUpdater updater) {
    int code = codeLayer(layers);
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
              .activation(i == code ? Activation.IDENTITY : Activation.TANH)
              .build());
    }
    list.layer(
        new OutputLayer.Builder(LossFunction.MSE)
            .nIn(layers.get(layers.size() - 2))
            .nOut(layers.getLast())
            .activation(Activation.SIGMOID)
            .build());
    return list.build();
  }

  /**
   * Where the code is: the position of the width 2, which is also the number of the encoder's
   * layers.
   *
   * @throws IllegalArgumentException if the widths are not those of an autoencoder
   */
  public static int codeLayer(List<Integer> layers) {
    int code = layers.indexOf(CODE_WIDTH);
    boolean autoencoder =
        layers.size() <= MOST_LAYERS
            && layers.stream().allMatch(width -> width >= 1 && width <= WIDEST)
            && !layers.isEmpty()
            && layers.getFirst() == DigitImage.PIXELS
            && layers.getLast() == DigitImage.PIXELS
            && code > 0
            && code == layers.lastIndexOf(CODE_WIDTH);
    if (!autoencoder) {
      throw new IllegalArgumentException(
          "expected widths of an autoencoder from 784 over exactly one 2 to 784, at most "
              + MOST_LAYERS
              + " of them and each at most "
              + WIDEST
              + ", found "
              + layers);
    }
    return code;
  }

  /**
   * Checks that a card describes a network that this class can make.
   *
   * @throws IllegalArgumentException if it does not
   */
  static void requireDescribes(ModelCard card) {
    codeLayer(card.layers());
    if (!card.activation().equals(ACTIVATION)) {
      throw new IllegalArgumentException(
          "expected activation " + ACTIVATION + ", found " + card.activation());
    }
    if (card.parameters() != parameters(card.layers())) {
      throw new IllegalArgumentException(
          "expected "
              + parameters(card.layers())
              + " parameters as the layers have, found "
              + card.parameters());
    }
  }

  /**
   * Counts the weights and biases of dense layers.
   *
   * @param layers widths from input to output
   */
  public static long parameters(List<Integer> layers) {
    long count = 0;
    for (int i = 1; i < layers.size(); i++) {
      count += (layers.get(i - 1) + 1L) * layers.get(i);
    }
    return count;
  }
}
