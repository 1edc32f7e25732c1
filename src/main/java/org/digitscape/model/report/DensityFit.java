package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.require;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a density on the latent plane explains codes that it was not fitted to, and of those
 * densities that take long to fit what was fitted, so that it need not be fitted again.
 *
 * @param kind its name in addresses, such as {@code per-digit}
 * @param parts number of its parts, such as the Gaussians of a mixture, at least 1
 * @param heldOutLogLikelihood mean natural logarithm of the density at held-out codes, in nats
 * @param standardError of that mean, at least 0
 * @param components the parts of a mixture; empty for other densities
 * @param partsCurve for 1, 2, ... parts for each digit the mean log-likelihood of codes held out of
 *     training, by which the number of parts was chosen; empty for other densities
 * @param bandwidths of a kernel density; null for other densities
 */
public record DensityFit(
    String kind,
    int parts,
    double heldOutLogLikelihood,
    double standardError,
    List<Part> components,
    List<Double> partsCurve,
    @Nullable Bandwidths bandwidths) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public DensityFit {
    components = List.copyOf(Objects.requireNonNullElse(components, List.of()));
    partsCurve = List.copyOf(Objects.requireNonNullElse(partsCurve, List.of()));
    require(kind != null && !kind.isBlank(), "kind", kind);
    require(parts > 0, "parts", parts);
    require(Double.isFinite(heldOutLogLikelihood), "heldOutLogLikelihood", heldOutLogLikelihood);
    require(standardError >= 0 && Double.isFinite(standardError), "standardError", standardError);
    require(components.isEmpty() || components.size() == parts, "components", components.size());
    require(partsCurve.stream().allMatch(Double::isFinite), "partsCurve", partsCurve);
  }

  /** A density of which nothing needs to be kept but how well it does. */
  public DensityFit(String kind, int parts, double heldOutLogLikelihood, double standardError) {
    this(kind, parts, heldOutLogLikelihood, standardError, List.of(), List.of(), null);
  }

  /**
   * A Gaussian of a mixture.
   *
   * @param label the digit whose codes it was fitted to; null if it stands for more than one
   * @param weight its share of the mixture, over 0, at most 1
   * @param x mean of the first latent variable
   * @param y mean of the second
   * @param xx variance of the first, positive
   * @param xy their covariance
   * @param yy variance of the second, positive
   */
  public record Part(
      @Nullable Integer label, double weight, double x, double y, double xx, double xy, double yy) {

    /**
     * @throws IllegalArgumentException if the weight is out of range, or there is no such Gaussian
     */
    public Part {
      require(weight > 0 && weight <= 1, "weight", weight);
      require(Double.isFinite(x) && Double.isFinite(y), "mean", x + ", " + y);
      require(xx > 0 && yy > 0 && xx * yy > xy * xy, "covariance", xx + ", " + xy + ", " + yy);
    }
  }

  /**
   * How wide the kernels of a kernel density are, in units of the plane.
   *
   * @param pilot of the pilot density, positive
   * @param kernel the geometric mean of all kernels' bandwidths, positive
   */
  public record Bandwidths(double pilot, double kernel) {

    /**
     * @throws IllegalArgumentException if one is not positive
     */
    public Bandwidths {
      require(pilot > 0 && Double.isFinite(pilot), "pilot", pilot);
      require(kernel > 0 && Double.isFinite(kernel), "kernel", kernel);
    }
  }
}
