package org.digitscape.dl4j.network;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The Gaussian error linear unit in the form that DL4J's own computes, {@code x s} with {@code s =
 * 1 / (1 + exp(-1.702 x))}, and with the same slope {@code s (1 + 1.702 x (1 - s))}. DL4J's own
 * computes the slope from the square of {@code exp(1.702 x)}, which is no number for x above 26.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks, Gimpel: Gaussian Error Linear Units
 *     (2016), section 2</a>
 */
public final class StableGelu extends BaseActivationFunction {

  private static final long serialVersionUID = 1;

  private static final double STEEPNESS = 1.702;

  /** One is like the other. */
  public StableGelu() {}

  @Override
  public INDArray getActivation(INDArray in, boolean training) {
    return in.muli(gate(in));
  }

  @Override
  public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
    assertShape(in, epsilon);
    INDArray gate = gate(in);
    INDArray slope = gate.rsub(1).muli(in).muli(STEEPNESS).addi(1).muli(gate);
    return new Pair<>(slope.muli(epsilon), null);
  }

  private static INDArray gate(INDArray in) {
    return Transforms.sigmoid(in.mul(STEEPNESS), false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StableGelu;
  }

  @Override
  public int hashCode() {
    return StableGelu.class.hashCode();
  }

  @Override
  public String toString() {
    return "gelu";
  }
}
