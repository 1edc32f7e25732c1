package org.digitscape.dl4j.training.step;

import org.deeplearning4j.nn.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network that computes the gradient of its share of a batch. Always to be used by one and the
 * same thread: DL4J keeps its working memory for each thread.
 */
abstract class Replica {

  private final MultiLayerNetwork network;

  Replica(MultiLayerNetwork network) {
    this.network = network;
  }

  /**
   * The network itself.
   *
   * @param seed of what is random in computing a gradient, if anything is
   */
  static Replica of(MultiLayerNetwork network, long seed) {
    return network.getLayer(0) instanceof VariationalAutoencoder layer
        ? new VariationalReplica(network, layer, seed)
        : new SupervisedReplica(network);
  }

  /** Another network of the same shape on the same parameters, not a copy of them. */
  static Replica sharing(MultiLayerNetwork network, long seed) {
    MultiLayerNetwork twin = new MultiLayerNetwork(network.getLayerWiseConfigurations().clone());
    twin.init(network.params(), false);
    return of(twin, seed);
  }

  /**
   * Overwrites {@link #gradient} with the sum of the gradients of some images.
   *
   * @param inputs rows x 784, row-major
   * @param targets of the same shape; may be the same array
   * @return the images' mean loss
   */
  abstract double compute(float[] inputs, float[] targets);

  /** The gradient by all parameters, in their order; a view that the next call overwrites. */
  final INDArray gradient() {
    INDArray gradients = network.getFlattenedGradients();
    return gradients.reshape(gradients.length());
  }
}
