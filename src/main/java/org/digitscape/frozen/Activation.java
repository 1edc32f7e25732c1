package org.digitscape.frozen;

/** What a layer applies to each of its sums. NaN gives NaN. */
public enum Activation {
  /** x. */
  IDENTITY {
    @Override
    void apply(float[] y, int count) {}
  },

  /** x cut to 0..1. */
  CLIP {
    @Override
    void apply(float[] y, int count) {
      for (int i = 0; i < count; i++) {
        y[i] = Math.max(0, Math.min(1, y[i]));
      }
    }
  },

  /** max(0, x). */
  RELU {
    @Override
    void apply(float[] y, int count) {
      for (int i = 0; i < count; i++) {
        y[i] = Math.max(0f, y[i]);
      }
    }
  },

  /** The hyperbolic tangent, within {@value HyperbolicTangent#ERROR} and never outside -1..1. */
  TANH {
    @Override
    void apply(float[] y, int count) {
      tangent(y, count, 1, 1, 0);
    }
  },

  /** {@link Gelu}, within {@value Gelu#ERROR} times the larger of 1 and |x|. */
  GELU {
    @Override
    void apply(float[] y, int count) {
      if (VECTORS) {
        VectorTangent.applyGelu(y, count);
      } else {
        Gelu.apply(y, count);
      }
    }
  },

  /**
   * {@code 1 / (1 + exp(-x)) = tanh(x/2) / 2 + 1/2}, within {@value HyperbolicTangent#ERROR} and
   * never outside 0..1.
   */
  SIGMOID {
    @Override
    void apply(float[] y, int count) {
      tangent(y, count, 0.5f, 0.5f, 0.5f);
    }
  };

  private static final boolean VECTORS = MatrixProduct.hasVectorModule();

  /** Replaces the first {@code count} numbers by what the function makes of them. */
  abstract void apply(float[] y, int count);

  private static void tangent(float[] y, int count, float inner, float outer, float offset) {
    if (VECTORS) {
      VectorTangent.apply(y, count, inner, outer, offset);
    } else {
      HyperbolicTangent.apply(y, count, inner, outer, offset);
    }
  }
}
