package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.require;

/**
 * How well a density on the latent plane explains codes that it was not fitted to.
 *
 * @param kind its name in addresses, such as {@code per-digit}
 * @param parts number of its parts, such as the Gaussians of a mixture, at least 1
 * @param heldOutLogLikelihood mean natural logarithm of the density at held-out codes, in nats
 * @param standardError of that mean, at least 0
 */
public record DensityFit(
    String kind, int parts, double heldOutLogLikelihood, double standardError) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public DensityFit {
    require(kind != null && !kind.isBlank(), "kind", kind);
    require(parts > 0, "parts", parts);
    require(Double.isFinite(heldOutLogLikelihood), "heldOutLogLikelihood", heldOutLogLikelihood);
    require(standardError >= 0 && Double.isFinite(standardError), "standardError", standardError);
  }
}
