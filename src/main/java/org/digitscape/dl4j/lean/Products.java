package org.digitscape.dl4j.lean;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The three products of a dense layer. BLAS writes columns one after the other; all matrices of
 * images here have their rows one after the other, so each product is written through the
 * transposed view of its result and nothing is copied.
 */
final class Products {

  private Products() {}

  /**
   * The sums {@code x W + b}.
   *
   * @param input images x inputs
   * @param weights inputs x outputs
   * @param bias of the outputs
   * @return images x outputs, row-major, in the workspace of the activations
   */
  static INDArray forward(
      INDArray input, INDArray weights, INDArray bias, LayerWorkspaceMgr workspaces) {
    INDArray sums =
        rows(workspaces, ArrayType.ACTIVATIONS, input.size(0), weights.size(1), weights);
    Nd4j.gemm(weights, input.transpose(), sums.transpose(), true, false, 1, 0);
    return sums.addiRowVector(bias);
  }

  /**
   * The gradient by the input, {@code d W^T}.
   *
   * @param delta gradient by the sums, images x outputs
   * @return images x inputs, row-major, in the workspace of the gradients by activations
   */
  static INDArray backward(INDArray delta, INDArray weights, LayerWorkspaceMgr workspaces) {
    INDArray gradient =
        rows(workspaces, ArrayType.ACTIVATION_GRAD, delta.size(0), weights.size(0), weights);
    Nd4j.gemm(weights, delta.transpose(), gradient.transpose(), false, false, 1, 0);
    return gradient;
  }

  /**
   * The gradient by the parameters, summed over the images: {@code x^T d} and the sum of {@code d}.
   *
   * @param delta gradient by the sums, images x outputs
   * @param views of the layer's part of the network's gradient, to be overwritten
   */
  static Gradient parameters(INDArray input, INDArray delta, Map<String, INDArray> views) {
    INDArray byWeights = requireNonNull(views.get(DefaultParamInitializer.WEIGHT_KEY));
    INDArray byBias = requireNonNull(views.get(DefaultParamInitializer.BIAS_KEY));
    Nd4j.gemm(input, delta, byWeights, true, false, 1, 0);
    delta.sum(byBias, 0);
    Gradient gradient = new DefaultGradient();
    gradient.setGradientFor(DefaultParamInitializer.WEIGHT_KEY, byWeights);
    gradient.setGradientFor(DefaultParamInitializer.BIAS_KEY, byBias);
    return gradient;
  }

  /** A row-major matrix to be overwritten. */
  static INDArray rows(
      LayerWorkspaceMgr workspaces, ArrayType type, long rows, long columns, INDArray like) {
    return workspaces.createUninitialized(type, like.dataType(), new long[] {rows, columns}, 'c');
  }
}
