package org.digitscape.density;

import java.util.Arrays;
import java.util.Optional;

/** Densities q(z) that can be had for the codes of a model, from the simplest on. */
public enum DensityKind {
  /** One Gaussian with full covariance for all codes. */
  GAUSSIAN("gaussian", "q(z) = N(z; μ, Σ)"),
  /** One Gaussian for the codes of each digit, weighted by how many images show it. */
  PER_DIGIT("per-digit", "q(z) = Σ_d π_d N(z; μ_d, Σ_d)"),
  /** A few Gaussians for the codes of each digit, weighted likewise. */
  MIXTURE("mixture", "q(z) = Σ_d π_d Σ_k w_dk N(z; μ_dk, Σ_dk)"),
  /** A small round Gaussian on each code, the wider the emptier its surroundings. */
  KERNEL("kernel", "q(z) = 1/n Σ_i N(z; z_i, (h λ_i)² I), λ_i = (f(z_i) / g)^(-1/2)"),
  /** What a variational autoencoder was trained to spread its codes like; fitted to nothing. */
  PRIOR("prior", "q(z) = N(z; 0, I)");

  private final String text;
  private final String formula;

  DensityKind(String text, String formula) {
    this.text = text;
    this.formula = formula;
  }

  /** The name in addresses and answers. */
  public String text() {
    return text;
  }

  /** What it computes, in one line. */
  public String formula() {
    return formula;
  }

  /** Finds a density by its name in addresses; empty if there is none of that name. */
  public static Optional<DensityKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }
}
