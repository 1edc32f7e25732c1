package org.digitscape.dl4j.training;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.learning.config.Adam;

/** The lecture's network, fresh, to be trained by Adam at a rate of 0.001. */
final class LectureNetwork {

  static final Adam ADAM = new Adam(1e-3);

  private LectureNetwork() {}

  /** Always the same one. */
  static MultiLayerNetwork create() {
    return ShippedDesigns.AE.architecture().create(1, ADAM);
  }
}
