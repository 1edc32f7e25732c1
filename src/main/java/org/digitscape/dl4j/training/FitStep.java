package org.digitscape.dl4j.training;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.lean.LeanLayers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A step by DL4J's own {@code fit}, with the network's own loss and updater, through lean layers.
 */
record FitStep(MultiLayerNetwork network) implements TrainingStep {

  FitStep {
    LeanLayers.install(network);
  }

  @Override
  public double apply(float[] inputs, float[] targets) {
    INDArray rows = UnitPixels.matrix(inputs);
    network.fit(rows, targets == inputs ? rows : UnitPixels.matrix(targets));
    return network.score();
  }
}
