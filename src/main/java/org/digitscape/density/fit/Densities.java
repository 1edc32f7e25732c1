package org.digitscape.density.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.DensityKind;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.density.em.MixtureFit;
import org.digitscape.density.kernel.BandwidthChoice;
import org.digitscape.density.kernel.KernelDensity;
import org.digitscape.model.LatentCode;
import org.digitscape.model.report.DensityFit;
import org.jspecify.annotations.Nullable;

/**
 * All densities of one model, each fitted when it is first asked for. Choosing the parts of the
 * mixture and the bandwidths of the kernel density takes seconds, so what was chosen travels in the
 * model's file; without it the same is worked out again. Any thread may call.
 */
public final class Densities {

  private final Map<DensityKind, Supplier<FittedDensity>> fits = new EnumMap<>(DensityKind.class);
  private final List<DensityFit> known;
  private final int heldOut;

  /**
   * Fits nothing yet but the Gaussians.
   *
   * @param codes of the training images, at least 12 of each digit, not all on one line
   * @param labels the digit of each
   * @param heldOut codes of test images, at least 2
   * @param prior whether the model was trained towards a standard normal distribution of its codes
   * @param known what was fitted to these codes before; may lack any of the kinds
   * @throws IllegalArgumentException if there are not as many labels as codes, or if the codes of a
   *     digit have no density
   */
  public Densities(
      List<LatentCode> codes,
      List<Integer> labels,
      List<LatentCode> heldOut,
      boolean prior,
      List<DensityFit> known) {
    this.known = List.copyOf(known);
    this.heldOut = heldOut.size();
    add(GaussianMixture.single(codes), heldOut);
    add(GaussianMixture.perDigit(codes, labels), heldOut);
    add(
        DensityKind.MIXTURE,
        () -> mixture(codes, labels, heldOut, find(known, DensityKind.MIXTURE)));
    add(DensityKind.KERNEL, () -> kernel(codes, heldOut, find(known, DensityKind.KERNEL)));
    if (prior) {
      add(GaussianMixture.prior(), heldOut);
    }
  }

  /** The densities that there are, from the simplest on. */
  public List<DensityKind> kinds() {
    return List.copyOf(fits.keySet());
  }

  /** A density; empty if the model has none of that kind, as one without a prior has no prior. */
  public Optional<FittedDensity> find(DensityKind kind) {
    return Optional.ofNullable(fits.get(kind)).map(Supplier::get);
  }

  /**
   * A density that every model has, or that is known to be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public FittedDensity get(DensityKind kind) {
    return find(kind)
        .orElseThrow(
            () -> new IllegalArgumentException("of " + kinds() + " none is " + kind.text()));
  }

  /**
   * How likely a density makes codes of test images: as it was measured before, if it was, so that
   * nothing has to be fitted to know it.
   *
   * @throws IllegalArgumentException if the model has none of that kind
   */
  public LogLikelihood heldOut(DensityKind kind) {
    DensityFit fit = find(known, kind);
    return fit == null
        ? get(kind).heldOut()
        : new LogLikelihood(fit.heldOutLogLikelihood(), fit.standardError(), heldOut);
  }

  /** One Gaussian for each digit. */
  public GaussianMixture perDigit() {
    return (GaussianMixture) get(DensityKind.PER_DIGIT).density();
  }

  /** Fits and measures whatever was not yet, so that nobody waits for it later. */
  public void prepare() {
    for (DensityKind kind : kinds()) {
      get(kind).heldOut();
      get(kind).scale();
    }
  }

  /** What was fitted and measured, for a model's report: fits whatever was not fitted yet. */
  public List<DensityFit> report() {
    return kinds().stream().map(kind -> FitReport.of(get(kind))).toList();
  }

  private void add(GaussianMixture density, List<LatentCode> heldOut) {
    FittedDensity fitted = new FittedDensity(density, null, heldOut);
    fits.put(density.kind(), () -> fitted);
  }

  private void add(DensityKind kind, Supplier<FittedDensity> fit) {
    fits.put(kind, new Lazy<>(fit));
  }

  private static FittedDensity mixture(
      List<LatentCode> codes,
      List<Integer> labels,
      List<LatentCode> heldOut,
      @Nullable DensityFit known) {
    if (known != null && !known.components().isEmpty()) {
      return new FittedDensity(FitReport.mixture(known), FitReport.curve(known), heldOut);
    }
    MixtureFit fit = MixtureFit.of(codes, labels);
    return new FittedDensity(fit.density(), fit.curve(), heldOut);
  }

  private static FittedDensity kernel(
      List<LatentCode> codes, List<LatentCode> heldOut, @Nullable DensityFit known) {
    CodeColumns columns = CodeColumns.of(codes);
    DensityFit.Bandwidths bandwidths = known == null ? null : known.bandwidths();
    KernelDensity density =
        bandwidths == null
            ? BandwidthChoice.fit(columns)
            : KernelDensity.of(columns, bandwidths.pilot(), bandwidths.kernel());
    return new FittedDensity(density, null, heldOut);
  }

  private static @Nullable DensityFit find(List<DensityFit> known, DensityKind kind) {
    return known.stream().filter(fit -> fit.kind().equals(kind.text())).findFirst().orElse(null);
  }
}
