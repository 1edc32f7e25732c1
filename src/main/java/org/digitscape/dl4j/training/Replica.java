package org.digitscape.dl4j.training;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.lean.LeanLayers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network that computes the gradient of its share of a batch. Always to be used by one and the
 * same thread: DL4J keeps its working memory for each thread.
 */
final class Replica {

  private final MultiLayerNetwork network;

  private Replica(MultiLayerNetwork network) {
    LeanLayers.install(network);
    network.initGradientsView();
    this.network = network;
  }

  /** The network itself. */
  static Replica of(MultiLayerNetwork network) {
    return new Replica(network);
  }

  /** Another network of the same shape on the same parameters, not a copy of them. */
  static Replica sharing(MultiLayerNetwork network) {
    MultiLayerNetwork twin = new MultiLayerNetwork(network.getLayerWiseConfigurations().clone());
    twin.init(network.params(), false);
    return new Replica(twin);
  }

  /**
   * Overwrites {@link #gradient} with the sum of the gradients of some images.
   *
   * @param inputs rows x 784, row-major
   * @param targets of the same shape; may be the same array
   * @return the images' mean loss
   */
  double compute(float[] inputs, float[] targets) {
    INDArray rows = UnitPixels.matrix(inputs);
    network.setInput(rows);
    network.setLabels(targets == inputs ? rows : UnitPixels.matrix(targets));
    network.computeGradientAndScore();
    return network.score();
  }

  /** The gradient by all parameters, in their order; a view that the next call overwrites. */
  INDArray gradient() {
    INDArray gradients = network.getFlattenedGradients();
    return gradients.reshape(gradients.length());
  }
}
