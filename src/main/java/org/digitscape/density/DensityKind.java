package org.digitscape.density;

import java.util.Arrays;
import java.util.Optional;

/** Densities that can be fitted to the codes of a model. */
public enum DensityKind {
  /** One Gaussian for all codes. */
  GAUSSIAN("gaussian"),
  /** One Gaussian for the codes of each digit, weighted by how many images show it. */
  PER_DIGIT("per-digit");

  private final String text;

  DensityKind(String text) {
    this.text = text;
  }

  /** The name in addresses and answers. */
  public String text() {
    return text;
  }

  /** Finds a density by its name in addresses; empty if there is none of that name. */
  public static Optional<DensityKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }
}
