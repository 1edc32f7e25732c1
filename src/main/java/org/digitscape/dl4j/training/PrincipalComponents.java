package org.digitscape.dl4j.training;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.model.DigitImage;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * The two directions in which images vary most: with the mean m and the unit vectors v1, v2 the
 * code of x is {@code z = V (x - m)} and its reconstruction {@code x' = m + z V}. No other linear
 * autoencoder of two numbers has a smaller mean squared error.
 *
 * @param mean of the images, 1 x 784, double precision
 * @param directions unit vectors as columns, 784 x 2, the direction of most variance first; each
 *     with its largest number positive, so that one set of images gives one plane
 * @see <a href="https://doi.org/10.1080/14786440109462720">Pearson: On Lines and Planes of Closest
 *     Fit to Systems of Points in Space (1901)</a>
 */
record PrincipalComponents(INDArray mean, INDArray directions) {

  private static final int CODE = 2;

  /** Images that are added up at once; bounds the memory in double precision. */
  private static final int BLOCK = 2_000;

  /**
   * Computes the eigenvectors of the covariance matrix.
   *
   * @param images at least one
   */
  static PrincipalComponents of(List<DigitImage> images) {
    int pixels = DigitImage.PIXELS;
    INDArray sum = Nd4j.zeros(DataType.DOUBLE, 1, pixels);
    INDArray products = Nd4j.zeros(DataType.DOUBLE, pixels, pixels);
    for (int from = 0; from < images.size(); from += BLOCK) {
      List<DigitImage> block = images.subList(from, Math.min(from + BLOCK, images.size()));
      INDArray rows = UnitPixels.matrix(UnitPixels.of(block)).castTo(DataType.DOUBLE);
      sum.addi(rows.sum(true, 0));
      products.addi(rows.transpose().mmul(rows));
    }
    INDArray mean = sum.div(images.size());
    INDArray covariance = products.div(images.size()).sub(mean.transpose().mmul(mean));
    return new PrincipalComponents(mean, largest(covariance.dup('f')));
  }

  /**
   * @param covariance symmetric; overwritten
   */
  private static INDArray largest(INDArray covariance) {
    Eigen.symmetricGeneralizedEigenvalues(covariance, true);
    long last = covariance.columns() - 1;
    INDArray directions = Nd4j.create(DataType.DOUBLE, covariance.rows(), CODE);
    for (int i = 0; i < CODE; i++) {
      // The eigenvalues ascend.
      INDArray vector = covariance.getColumn(last - i).dup();
      boolean upright = vector.maxNumber().doubleValue() >= -vector.minNumber().doubleValue();
      directions.putColumn(i, upright ? vector : vector.neg());
    }
    return directions;
  }

  /**
   * The same as a network of two linear layers, in single precision.
   *
   * @param architecture of principal components
   */
  MultiLayerNetwork network(Architecture architecture) {
    MultiLayerNetwork network = architecture.create(0, new NoOp());
    set(network, 0, directions, mean.mmul(directions).neg());
    set(network, 1, directions.transpose(), mean);
    return network;
  }

  private static void set(MultiLayerNetwork network, int layer, INDArray weights, INDArray biases) {
    network
        .getLayer(layer)
        .getParam(DefaultParamInitializer.WEIGHT_KEY)
        .assign(weights.castTo(DataType.FLOAT));
    network
        .getLayer(layer)
        .getParam(DefaultParamInitializer.BIAS_KEY)
        .assign(biases.castTo(DataType.FLOAT));
  }
}
