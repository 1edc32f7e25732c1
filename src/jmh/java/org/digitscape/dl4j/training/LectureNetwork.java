package org.digitscape.dl4j.training;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.AutoencoderNetwork;
import org.nd4j.linalg.learning.config.Adam;

/** The lecture's network, fresh, to be trained by Adam at a rate of 0.001. */
final class LectureNetwork {

  private LectureNetwork() {}

  /** Always the same one. */
  static MultiLayerNetwork create() {
    return AutoencoderNetwork.create(AutoencoderNetwork.LECTURE_LAYERS, 1, new Adam(1e-3));
  }
}
