package org.digitscape.dl4j.training;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.training.step.TrainingStep;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A step by DL4J's own {@code fit}. */
record PlainStep(MultiLayerNetwork network) implements TrainingStep {

  @Override
  public double apply(float[] inputs, float[] targets) {
    INDArray rows = UnitPixels.matrix(inputs);
    network.fit(rows, targets == inputs ? rows : UnitPixels.matrix(targets));
    return network.score();
  }
}
