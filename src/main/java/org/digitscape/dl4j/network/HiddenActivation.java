package org.digitscape.dl4j.network;

import java.util.Arrays;
import java.util.Locale;
import org.digitscape.frozen.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** What the hidden layers of a network apply to their sums, on both sides. */
public enum HiddenActivation {
  /** There are no hidden layers, or they are linear. */
  IDENTITY(new ActivationIdentity(), Activation.IDENTITY),

  /** The hyperbolic tangent. */
  TANH(new ActivationTanH(), Activation.TANH),

  /** The Gaussian error linear unit, {@link StableGelu}. */
  GELU(new StableGelu(), Activation.GELU);

  final IActivation dl4j;
  final Activation frozen;

  HiddenActivation(IActivation dl4j, Activation frozen) {
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
