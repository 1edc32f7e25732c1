package org.digitscape.dl4j.network;

import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.activations.Activation;

/** What the hidden layers of a network apply to their sums, on both sides. */
public enum HiddenActivation {
  /** There are no hidden layers, or they are linear. */
  IDENTITY(Activation.IDENTITY, org.digitscape.frozen.Activation.IDENTITY),

  /** The hyperbolic tangent. */
  TANH(Activation.TANH, org.digitscape.frozen.Activation.TANH);

  final Activation dl4j;
  final org.digitscape.frozen.Activation frozen;

  HiddenActivation(Activation dl4j, org.digitscape.frozen.Activation frozen) {
    this.dl4j = dl4j;
    this.frozen = frozen;
  }

  /**
   * By the name that a card gives it.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static HiddenActivation named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "activation: expected one of "
                        + Arrays.toString(values())
                        + ", found "
                        + name));
  }

  /** As cards write it, such as {@code tanh}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
