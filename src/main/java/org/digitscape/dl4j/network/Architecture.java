package org.digitscape.dl4j.network;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/** What kind of network a model is: how DL4J builds it, and which of its parts is which. */
public sealed interface Architecture permits DenseArchitecture, VariationalArchitecture {

  /** Widths of the lecture's network from input to output. */
  List<Integer> LECTURE_LAYERS = List.of(784, 500, 300, 2, 300, 500, 784);

  /**
   * An architecture.
   *
   * @param layers widths from input to output
   * @throws IllegalArgumentException if the widths are not those of an autoencoder, or the kind
   *     cannot have them, or this activation
   */
  static Architecture of(ModelKind kind, List<Integer> layers, HiddenActivation activation) {
    return switch (kind) {
      case AUTOENCODER, DENOISING -> DenseArchitecture.autoencoder(layers, activation);
      case PCA -> DenseArchitecture.linear(layers, activation);
      case VAE -> new VariationalArchitecture(layers, activation);
    };
  }

  /**
   * What a card describes.
   *
   * @throws IllegalArgumentException if there is no such network
   */
  static Architecture describedBy(ModelCard card) {
    Architecture architecture =
        of(card.kind(), card.layers(), HiddenActivation.named(card.activation()));
    if (card.parameters() != architecture.parameters()) {
      throw new IllegalArgumentException(
          "expected "
              + architecture.parameters()
              + " parameters as the layers have, found "
              + card.parameters());
    }
    return architecture;
  }

  /** Widths from input to output. */
  List<Integer> layers();

  /** Of the hidden layers. */
  HiddenActivation activation();

  /** Number of trained numbers. */
  long parameters();

  /**
   * Makes a network with fresh weights.
   *
   * @param seed of the initial weights
   * @param updater that applies the gradients
   */
  MultiLayerNetwork create(long seed, IUpdater updater);

  /**
   * From images to codes.
   *
   * @param network one that this made
   * @param pixels rows x 784 intensities in 0..1
   * @return rows x 2
   */
  INDArray encode(MultiLayerNetwork network, INDArray pixels);

  /**
   * From codes to images.
   *
   * @param network one that this made
   * @param codes rows x 2
   * @return rows x 784 intensities in 0..1
   */
  INDArray decode(MultiLayerNetwork network, INDArray codes);

  /** Copies the layers from an image to its code. */
  List<LayerCopy> encoder(MultiLayerNetwork network);

  /** Copies the layers from a code to its image. */
  List<LayerCopy> decoder(MultiLayerNetwork network);

  /**
   * Whether training ties the codes to a distribution on the plane, the standard normal one: then
   * the scale of the plane has a meaning and stays as it is.
   */
  boolean hasPrior();

  /**
   * Divides every code by a number and multiplies the decoder's first weights by it, in place: the
   * reconstructions stay what they are.
   *
   * @throws UnsupportedOperationException if there is a prior
   */
  void divideCode(MultiLayerNetwork network, double divisor);

  /** Copies a network's parameters into plain arrays; nothing native is left in the copy. */
  default FrozenNetwork freeze(MultiLayerNetwork network) {
    return new FrozenNetwork(
        encoder(network).stream().map(LayerCopy::frozen).toList(),
        decoder(network).stream().map(LayerCopy::frozen).toList());
  }
}
