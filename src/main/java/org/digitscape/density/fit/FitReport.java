package org.digitscape.density.fit;

import java.util.List;
import org.digitscape.density.Component;
import org.digitscape.density.DensityKind;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.density.em.PartsCurve;
import org.digitscape.density.kernel.KernelDensity;
import org.digitscape.model.LatentCode;
import org.digitscape.model.report.DensityFit;
import org.jspecify.annotations.Nullable;

/** Between densities and what a model's report has of them. */
final class FitReport {

  private FitReport() {}

  /** What is reported of a density: of those that take long to fit also what was fitted. */
  static DensityFit of(FittedDensity fitted) {
    LogLikelihood heldOut = fitted.heldOut();
    return switch (fitted.density()) {
      case GaussianMixture mixture ->
          new DensityFit(
              mixture.kind().text(),
              mixture.components().size(),
              heldOut.nats(),
              heldOut.standardError(),
              mixture.kind() == DensityKind.MIXTURE
                  ? mixture.components().stream().map(FitReport::part).toList()
                  : List.of(),
              fitted.partsCurve().map(PartsCurve::heldOut).orElse(List.of()),
              null);
      case KernelDensity kernel ->
          new DensityFit(
              kernel.kind().text(),
              kernel.size(),
              heldOut.nats(),
              heldOut.standardError(),
              List.of(),
              List.of(),
              new DensityFit.Bandwidths(kernel.pilot(), kernel.bandwidth()));
      default -> throw new IllegalArgumentException("cannot report " + fitted.density().kind());
    };
  }

  static GaussianMixture mixture(DensityFit fit) {
    return new GaussianMixture(
        DensityKind.MIXTURE, fit.components().stream().map(FitReport::component).toList());
  }

  /** Null if the report has no curve, or none that fits the parts. */
  static @Nullable PartsCurve curve(DensityFit fit) {
    long digits = fit.components().stream().map(DensityFit.Part::label).distinct().count();
    int chosen = (int) (fit.components().size() / Math.max(1, digits));
    return chosen < 1 || chosen > fit.partsCurve().size()
        ? null
        : new PartsCurve(fit.partsCurve(), chosen);
  }

  private static DensityFit.Part part(Component component) {
    Gaussian gaussian = component.gaussian();
    return new DensityFit.Part(
        component.label(),
        component.weight(),
        gaussian.mean().x(),
        gaussian.mean().y(),
        gaussian.xx(),
        gaussian.xy(),
        gaussian.yy());
  }

  private static Component component(DensityFit.Part part) {
    Gaussian gaussian =
        new Gaussian(new LatentCode(part.x(), part.y()), part.xx(), part.xy(), part.yy());
    return new Component(part.label(), part.weight(), gaussian);
  }
}
