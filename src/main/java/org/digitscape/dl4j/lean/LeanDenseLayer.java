package org.digitscape.dl4j.lean;

import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A hidden layer that remembers between the forward and the backward pass what DL4J's own computes
 * again: its sums, or its activations if they tell the slope. The first layer leaves out the
 * gradient by the images, which nothing asks for.
 */
@SuppressWarnings("serial") // as DL4J's own layers
final class LeanDenseLayer extends DenseLayer {

  private transient @Nullable INDArray remembered;

  /** Takes the place of a layer, with its parameters. */
  LeanDenseLayer(DenseLayer layer) {
    super(layer.conf(), layer.params().dataType());
    setIndex(layer.getIndex());
    setParamsViewArray(layer.params());
    setParamTable(layer.paramTable());
    allowInputModification(layer.getIndex() > 0);
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    if (!training) {
      return super.activate(false, workspaces);
    }
    applyDropOutIfNecessary(true, workspaces);
    INDArray sums = Products.forward(input, weights(), bias(), workspaces);
    IActivation activation = layerConf().getActivationFn();
    INDArray values = sums;
    if (Slope.of(activation) == null) {
      values =
          Products.rows(workspaces, ArrayType.ACTIVATIONS, sums.size(0), sums.size(1), sums)
              .assign(sums);
    }
    remembered = sums;
    return activation.getActivation(values, true);
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    INDArray forward = requireNonNull(remembered, "a backward pass without its forward pass");
    remembered = null;
    Slope slope = Slope.of(layerConf().getActivationFn());
    INDArray delta = epsilon;
    if (slope == null) {
      delta = layerConf().getActivationFn().backprop(forward, epsilon).getFirst();
    } else {
      INDArray scratch =
          Products.rows(
              workspaces, ArrayType.BP_WORKING_MEM, forward.size(0), forward.size(1), forward);
      slope.multiply(delta, forward, scratch);
    }
    Gradient gradient = Products.parameters(input, delta, gradientViews);
    return new Pair<>(gradient, byInput(delta, workspaces));
  }

  private @Nullable INDArray byInput(INDArray delta, LayerWorkspaceMgr workspaces) {
    return getIndex() == 0
        ? null
        : backpropDropOutIfPresent(Products.backward(delta, weights(), workspaces));
  }

  private INDArray weights() {
    return getParam(DefaultParamInitializer.WEIGHT_KEY);
  }

  private INDArray bias() {
    return getParam(DefaultParamInitializer.BIAS_KEY);
  }
}
