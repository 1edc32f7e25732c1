package org.digitscape.density.fit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.digitscape.density.DensityModel;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.density.SigmaScale;
import org.digitscape.density.em.PartsCurve;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;

/**
 * A density of a model with what was measured of it. What takes time is worked out when it is first
 * asked for. Any thread may call.
 */
public final class FittedDensity {

  private final DensityModel density;
  private final @Nullable PartsCurve partsCurve;
  private final Supplier<LogLikelihood> heldOut;
  private final Supplier<SigmaScale> scale;
  private final Supplier<Map<Integer, SigmaScale>> digitScales;

  FittedDensity(
      DensityModel density, @Nullable PartsCurve partsCurve, List<LatentCode> heldOutCodes) {
    this.density = density;
    this.partsCurve = partsCurve;
    this.heldOut = new Lazy<>(() -> LogLikelihood.of(density, heldOutCodes));
    this.scale = new Lazy<>(() -> SigmaScale.of(density));
    this.digitScales = new Lazy<>(() -> digitScales(density));
  }

  /** The density. */
  public DensityModel density() {
    return density;
  }

  /** How many parts there are for each digit, and why; empty but for the mixture. */
  public Optional<PartsCurve> partsCurve() {
    return Optional.ofNullable(partsCurve);
  }

  /** How likely it makes codes of test images, which it was not fitted to. */
  public LogLikelihood heldOut() {
    return heldOut.get();
  }

  /** How far out codes lie on it, in standard deviations. */
  public SigmaScale scale() {
    return scale.get();
  }

  /**
   * The same for each digit by itself, digits ascending; empty for a density that knows no digits.
   */
  public Map<Integer, SigmaScale> digitScales() {
    return digitScales.get();
  }

  private static Map<Integer, SigmaScale> digitScales(DensityModel density) {
    Map<Integer, SigmaScale> scales = new TreeMap<>();
    if (density instanceof GaussianMixture mixture) {
      for (int digit : mixture.digits()) {
        scales.put(digit, SigmaScale.of(mixture.ofDigit(digit)));
      }
    }
    return Collections.unmodifiableMap(scales);
  }
}
