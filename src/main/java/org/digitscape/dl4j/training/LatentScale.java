package org.digitscape.dl4j.training;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.model.LatentCode;

/**
 * The scale of a linear code is arbitrary: dividing the code and multiplying the decoder's first
 * weights by one number gives the same autoencoder. Training leaves codes in the tens, where single
 * precision errs by more than the 1e-5 to which two ways of computing them have to agree. So the
 * plane is brought to about the size of a standard normal distribution, by a power of two, which
 * changes no digit of any weight: reconstructions stay the same to the last bit. Where training has
 * a prior on the plane, the plane has that size already and is left alone.
 */
final class LatentScale {

  /** No latent variable of a training image is larger afterwards. */
  static final double LARGEST = 4;

  private LatentScale() {}

  /**
   * Scales a network in place.
   *
   * @param architecture of the network
   * @param codes that the network gives the training images
   * @return what the codes were divided by: a power of two, at least 1
   */
  static double reduce(
      Architecture architecture, MultiLayerNetwork network, List<LatentCode> codes) {
    if (architecture.hasPrior()) {
      return 1;
    }
    double largest =
        codes.stream()
            .mapToDouble(code -> Math.max(Math.abs(code.x()), Math.abs(code.y())))
            .max()
            .orElse(0);
    double divisor = 1;
    while (largest / divisor > LARGEST) {
      divisor *= 2;
    }
    architecture.divideCode(network, divisor);
    return divisor;
  }
}
