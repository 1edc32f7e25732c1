package org.digitscape.dl4j.lean;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The derivatives of activations whose value tells their slope: nothing is computed twice. */
enum Slope {
  /** {@code y = x}: 1. */
  IDENTITY {
    @Override
    void multiply(INDArray gradient, INDArray value, INDArray scratch) {}
  },

  /** {@code y = tanh x}: {@code 1 - y^2}. */
  TANH {
    @Override
    void multiply(INDArray gradient, INDArray value, INDArray scratch) {
      value.muli(value, scratch);
      scratch.rsubi(1);
      gradient.muli(scratch);
    }
  },

  /** {@code y = 1 / (1 + exp(-x))}: {@code y (1 - y)}. */
  SIGMOID {
    @Override
    void multiply(INDArray gradient, INDArray value, INDArray scratch) {
      value.rsubi(1, scratch);
      scratch.muli(value);
      gradient.muli(scratch);
    }
  };

  /** The slope of an activation, or null if its value does not tell it. */
  static @Nullable Slope of(IActivation activation) {
    return switch (activation) {
      case ActivationTanH tanh -> TANH;
      case ActivationSigmoid sigmoid -> SIGMOID;
      case ActivationIdentity identity -> IDENTITY;
      default -> null;
    };
  }

  /**
   * Takes a gradient back through the activation.
   *
   * @param gradient by the activation's values; becomes that by its arguments
   * @param value of the activation
   * @param scratch of the same shape, overwritten
   */
  abstract void multiply(INDArray gradient, INDArray value, INDArray scratch);
}
