package org.digitscape.dl4j.training.step;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.lean.LeanLayers;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A replica of a network whose output is held against targets. */
final class SupervisedReplica extends Replica {

  private final MultiLayerNetwork network;

  SupervisedReplica(MultiLayerNetwork network) {
    super(network);
    LeanLayers.install(network);
    network.initGradientsView();
    this.network = network;
  }

  @Override
  double compute(float[] inputs, float[] targets) {
    INDArray rows = UnitPixels.matrix(inputs);
    network.setInput(rows);
    network.setLabels(targets == inputs ? rows : UnitPixels.matrix(targets));
    network.computeGradientAndScore();
    return network.score();
  }
}
