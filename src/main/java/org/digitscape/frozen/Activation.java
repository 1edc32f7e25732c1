package org.digitscape.frozen;

/** What a layer applies to each of its sums. NaN gives NaN. */
public enum Activation {
  /** x. */
  IDENTITY {
    @Override
    void apply(float[] y, int count) {}
  },

  /** The hyperbolic tangent, as {@link HyperbolicTangent} computes it. */
  TANH {
    @Override
    void apply(float[] y, int count) {
      for (int i = 0; i < count; i++) {
        y[i] = HyperbolicTangent.tanh(y[i]);
      }
    }
  },

  /**
   * {@code 1 / (1 + exp(-x)) = 1/2 + tanh(x/2) / 2}, within {@value HyperbolicTangent#ERROR} of the
   * true value and never outside 0..1.
   */
  SIGMOID {
    @Override
    void apply(float[] y, int count) {
      for (int i = 0; i < count; i++) {
        y[i] = Math.fma(0.5f, HyperbolicTangent.tanh(0.5f * y[i]), 0.5f);
      }
    }
  };

  /** Replaces the first {@code count} numbers by what the function makes of them. */
  abstract void apply(float[] y, int count);
}
