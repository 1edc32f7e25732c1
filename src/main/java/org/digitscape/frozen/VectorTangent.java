package org.digitscape.frozen;

import static org.digitscape.frozen.HyperbolicTangent.P1;
import static org.digitscape.frozen.HyperbolicTangent.P2;
import static org.digitscape.frozen.HyperbolicTangent.P3;
import static org.digitscape.frozen.HyperbolicTangent.Q1;
import static org.digitscape.frozen.HyperbolicTangent.Q2;
import static org.digitscape.frozen.HyperbolicTangent.Q3;
import static org.digitscape.frozen.Panels.LANES;
import static org.digitscape.frozen.Panels.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link HyperbolicTangent} through the Vector API: the same operations in the same order, and so
 * the same bits. It is faster than what the JIT makes of a loop, which spends half of its time on
 * the two limits, for the sake of NaN and negative zero in {@code Math.min}.
 */
final class VectorTangent {

  private VectorTangent() {}

  /** As {@link HyperbolicTangent#apply}. */
  static void apply(float[] y, int count, float inner, float outer, float offset) {
    int vectors = SPECIES.loopBound(count);
    for (int i = 0; i < vectors; i += LANES) {
      tanh(FloatVector.fromArray(SPECIES, y, i).mul(inner))
          .fma(FloatVector.broadcast(SPECIES, outer), FloatVector.broadcast(SPECIES, offset))
          .intoArray(y, i);
    }
    for (int i = vectors; i < count; i++) {
      y[i] = Math.fma(HyperbolicTangent.tanh(inner * y[i]), outer, offset);
    }
  }

  /** As {@link Gelu#apply}. */
  static void applyGelu(float[] y, int count) {
    int vectors = SPECIES.loopBound(count);
    FloatVector half = FloatVector.broadcast(SPECIES, 0.5f);
    for (int i = 0; i < vectors; i += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, y, i);
      x.blend(Gelu.LEAST, x.compare(VectorOperators.LT, Gelu.LEAST))
          .mul(tanh(x.mul(Gelu.SLOPE)).fma(half, half))
          .intoArray(y, i);
    }
    for (int i = vectors; i < count; i++) {
      y[i] = Gelu.gelu(y[i]);
    }
  }

  private static FloatVector tanh(FloatVector x) {
    float most = HyperbolicTangent.LARGEST;
    FloatVector u =
        x.blend(most, x.compare(VectorOperators.GT, most))
            .blend(-most, x.compare(VectorOperators.LT, -most))
            .mul(0.5f);
    FloatVector t = u.mul(u);
    FloatVector p = u.mul(polynomial(t, P1, P2, P3));
    FloatVector q = polynomial(t, Q1, Q2, Q3);
    return p.mul(2).mul(q).div(p.fma(p, q.mul(q)));
  }

  /** 1 + a t + b t² + c t³. */
  private static FloatVector polynomial(FloatVector t, float a, float b, float c) {
    return FloatVector.broadcast(SPECIES, c)
        .fma(t, FloatVector.broadcast(SPECIES, b))
        .fma(t, FloatVector.broadcast(SPECIES, a))
        .fma(t, FloatVector.broadcast(SPECIES, 1));
  }
}
