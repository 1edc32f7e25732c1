package org.digitscape.page.sample;

import org.digitscape.density.DensityKind;

/** The densities' formulas as the page sets them. */
final class Formulas {

  private static final String Q = "<i>q</i>(<i>z</i>) = ";

  private Formulas() {}

  /** The formula of a density, as HTML of ours. */
  static String html(DensityKind kind) {
    return Q
        + switch (kind) {
          case GAUSSIAN -> "N(<i>z</i>; μ, Σ)";
          case PER_DIGIT ->
              "∑<sub><i>d</i></sub> π<sub><i>d</i></sub> N(<i>z</i>; μ<sub><i>d</i></sub>,"
                  + " Σ<sub><i>d</i></sub>)";
          case MIXTURE ->
              "∑<sub><i>d</i></sub> π<sub><i>d</i></sub> ∑<sub><i>k</i></sub>"
                  + " <i>w</i><sub><i>dk</i></sub> N(<i>z</i>; μ<sub><i>dk</i></sub>,"
                  + " Σ<sub><i>dk</i></sub>)";
          case KERNEL ->
              "1/<i>n</i> ∑<sub><i>i</i></sub> N(<i>z</i>; <i>z</i><sub><i>i</i></sub>,"
                  + " (<i>h</i>λ<sub><i>i</i></sub>)² I)";
          case PRIOR -> "N(<i>z</i>; 0, I)";
        };
  }
}
