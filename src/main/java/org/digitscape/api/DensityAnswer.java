package org.digitscape.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.digitscape.density.Component;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.density.em.PartsCurve;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.density.kernel.KernelDensity;
import org.jspecify.annotations.Nullable;

/** A density with its parameters, as answers give it. */
record DensityAnswer(
    @Schema(example = "per-digit") String kind,
    @Schema(description = "What it computes; N is the normal density") String formula,
    @Schema(
            description =
                "Mean natural logarithm of the density at the codes of the test images, to which"
                    + " nothing was fitted, in nats per code; compares densities of one model")
        double heldOutLogLikelihood,
    @Schema(description = "Of that mean") double standardError,
    @Schema(description = "The one that was asked for; parameters are as fitted, before it")
        double spread,
    @Schema(description = "The Gaussians; not there for kernel")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<Part> components,
    @Schema(description = "How the number of Gaussians was chosen; only there for mixture")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Choice choice,
    @Schema(description = "Only there for kernel") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Kernel kernel) {

  static DensityAnswer of(FittedDensity fitted, double spread) {
    LogLikelihood heldOut = fitted.heldOut();
    return new DensityAnswer(
        fitted.density().kind().text(),
        fitted.density().kind().formula(),
        heldOut.nats(),
        heldOut.standardError(),
        spread,
        fitted.density() instanceof GaussianMixture mixture
            ? mixture.components().stream().map(Part::of).toList()
            : null,
        fitted.partsCurve().map(Choice::of).orElse(null),
        fitted.density() instanceof KernelDensity kernel ? Kernel.of(kernel) : null);
  }

  record Part(
      @Schema(description = "The digit; null if it stands for all") @Nullable Integer label,
      @Schema(description = "Its share of the samples, 0 to 1") double weight,
      double[] mean,
      @Schema(description = "[[xx, xy], [xy, yy]]") double[][] covariance) {

    static Part of(Component component) {
      Gaussian gaussian = component.gaussian();
      return new Part(
          component.label(),
          component.weight(),
          Codes.pair(gaussian.mean()),
          new double[][] {{gaussian.xx(), gaussian.xy()}, {gaussian.xy(), gaussian.yy()}});
    }
  }

  record Choice(
      @Schema(description = "Gaussians for each digit") int partsPerDigit,
      @Schema(
              description =
                  "For 1, 2, ... Gaussians for each digit the mean log-likelihood, in nats per"
                      + " code, of training codes held out of the fit; the first number that does"
                      + " not raise it ends the list")
          List<Double> heldOutLogLikelihoods) {

    static Choice of(PartsCurve curve) {
      return new Choice(curve.chosen(), curve.heldOut());
    }
  }

  record Kernel(
      @Schema(description = "Number of codes, each with a kernel on it") int codes,
      @Schema(description = "h, the geometric mean of the kernels' standard deviations")
          double bandwidth,
      @Schema(description = "Bandwidth of the pilot density f, the same for all codes")
          double pilotBandwidth,
      @Schema(description = "Least standard deviation of a kernel") double narrowest,
      @Schema(description = "Greatest standard deviation of a kernel") double widest) {

    static Kernel of(KernelDensity kernel) {
      return new Kernel(
          kernel.size(), kernel.bandwidth(), kernel.pilot(), kernel.narrowest(), kernel.widest());
    }
  }
}
