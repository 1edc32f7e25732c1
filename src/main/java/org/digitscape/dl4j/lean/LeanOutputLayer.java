package org.digitscape.dl4j.lean;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/**
 * An output layer that computes its sums once for the gradient and the loss, DL4J's own computes
 * them twice.
 */
@SuppressWarnings("serial") // as DL4J's own layers
final class LeanOutputLayer extends OutputLayer {

  /** Sum over the batch of each image's loss, as the last backward pass found it. */
  private transient double loss;

  /** Takes the place of a layer, with its parameters. */
  LeanOutputLayer(OutputLayer layer) {
    super(layer.conf(), layer.params().dataType());
    setIndex(layer.getIndex());
    setParamsViewArray(layer.params());
    setParamTable(layer.paramTable());
    allowInputModification(layer.getIndex() > 0);
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    applyDropOutIfNecessary(true, workspaces);
    INDArray weights = getParam(DefaultParamInitializer.WEIGHT_KEY);
    INDArray bias = getParam(DefaultParamInitializer.BIAS_KEY);
    INDArray delta = delta(Products.forward(input, weights, bias, workspaces), workspaces);
    Gradient gradient = Products.parameters(input, delta, gradientViews);
    INDArray byInput = Products.backward(delta, weights, workspaces);
    return new Pair<>(gradient, backpropDropOutIfPresent(byInput));
  }

  /** The gradient of the loss by the sums; keeps the loss. */
  private INDArray delta(INDArray sums, LayerWorkspaceMgr workspaces) {
    IActivation activation = layerConf().getActivationFn();
    ILossFunction function = layerConf().getLossFn();
    Slope slope = Slope.of(activation);
    if (slope == null || !(function instanceof LossMSE mse) || mse.getWeights() != null) {
      Pair<Double, INDArray> both =
          function.computeGradientAndScore(labels, sums, activation, null, false);
      loss = both.getFirst();
      return both.getSecond();
    }
    INDArray values = activation.getActivation(sums, true);
    INDArray delta = scratch(sums, workspaces);
    INDArray scratch = scratch(sums, workspaces);
    values.subi(labels, delta);
    delta.muli(delta, scratch);
    // Image by image: one sum of 400,000 squares in single precision would be off by 1e-4.
    loss = scratch.sum(1).sumNumber().doubleValue() / sums.size(1);
    delta.muli(2.0 / sums.size(1));
    slope.multiply(delta, values, scratch);
    return delta;
  }

  private static INDArray scratch(INDArray like, LayerWorkspaceMgr workspaces) {
    return Products.rows(workspaces, ArrayType.BP_WORKING_MEM, like.size(0), like.size(1), like);
  }

  @Override
  public double computeScore(
      double networkPenalty, boolean training, LayerWorkspaceMgr workspaces) {
    if (!training) {
      return super.computeScore(networkPenalty, false, workspaces);
    }
    score = loss / input.size(0) + networkPenalty;
    return score;
  }
}
