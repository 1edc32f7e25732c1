package org.digitscape.frozen;

/** What a layer applies to each of its sums. */
public enum Activation {
  /** x. */
  IDENTITY,
  /** The hyperbolic tangent. */
  TANH,
  /** 1 / (1 + exp(-x)). */
  SIGMOID
}
