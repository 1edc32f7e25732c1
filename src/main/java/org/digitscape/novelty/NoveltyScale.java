package org.digitscape.novelty;

import java.util.List;
import org.digitscape.density.DensityModel;
import org.digitscape.model.LatentCode;

/**
 * Judges how odd an image is by two signals, each measured in the currency of real test digits: its
 * tail probability, the share of test digits with a greater reconstruction error, and the share of
 * test digits at places of smaller density.
 *
 * <p>The two are combined as a weighted Bonferroni test does: {@code oddness = 1 - min(tail_error /
 * 0.9, tail_place / 0.1)}. Nine of ten false alarms may come from the error, one from the place.
 * The oddness of an image is then itself held against that of the test digits, so that 10 % of them
 * are not typical and 1 % are unlike, however the signals depend on each other. Nothing here is
 * fitted to anything but the model's own digits. Immutable; any thread may call.
 *
 * @see <a href="https://doi.org/10.1093/biomet/93.3.509">Genovese, Roeder, Wasserman: False
 *     discovery control with p-value weighting (2006)</a>
 */
public final class NoveltyScale {

  /** The part of the false alarms that the reconstruction error may raise; the place the rest. */
  static final double ERROR_WEIGHT = 0.9;

  private static final double PLACE_WEIGHT = 1 - ERROR_WEIGHT;

  /** Up to this percentile of surprise the verdict is typical. */
  private static final double TYPICAL = 90;

  /** Up to this one it is unusual, beyond it unlike. */
  private static final double KNOWN = 99;

  private final DensityModel density;
  private final PercentileScale errors;
  private final PercentileScale rarities;
  private final PercentileScale oddities;

  /**
   * @param density fitted to training codes
   * @param codes of test images that nothing was fitted to
   * @param errors the reconstruction error of each, finite and at least 0
   * @throws IllegalArgumentException if there is no code, or not as many errors
   */
  public NoveltyScale(DensityModel density, List<LatentCode> codes, double[] errors) {
    if (codes.size() != errors.length) {
      throw new IllegalArgumentException(codes.size() + " codes, but " + errors.length + " errors");
    }
    this.density = density;
    this.errors = new PercentileScale(errors, 0);
    double[] rarity = codes.stream().mapToDouble(this::rarity).toArray();
    this.rarities = PercentileScale.of(rarity);
    double[] odd = new double[errors.length];
    for (int i = 0; i < odd.length; i++) {
      odd[i] =
          Math.max(
              byError(this.errors.percentile(errors[i])), byPlace(rarities.percentile(rarity[i])));
    }
    this.oddities = PercentileScale.of(odd);
  }

  /**
   * Judges an image.
   *
   * @param code where the encoder puts it
   * @param error its reconstruction error, at least 0
   */
  public Novelty judge(LatentCode code, double error) {
    double rarity = rarity(code);
    double errorPercentile = errors.percentile(error);
    double placePercentile = rarities.percentile(rarity);
    double byError = byError(errorPercentile);
    double byPlace = byPlace(placePercentile);
    double surprise = oddities.percentile(Math.max(byError, byPlace));
    return new Novelty(
        -rarity,
        errorPercentile,
        placePercentile,
        surprise,
        byPlace > byError ? Signal.PLACE : Signal.ERROR,
        verdict(surprise));
  }

  /** The test digits' reconstruction errors. */
  public PercentileScale errors() {
    return errors;
  }

  /** The test digits' rarities: minus the natural logarithm of the density at their codes. */
  public PercentileScale rarities() {
    return rarities;
  }

  /** The percentiles of a signal beyond which it raises the verdict whatever the other one says. */
  public Limits limits(Signal signal) {
    double weight = signal == Signal.ERROR ? ERROR_WEIGHT : PLACE_WEIGHT;
    return new Limits(
        percentile(oddities.value(TYPICAL), weight), percentile(oddities.value(KNOWN), weight));
  }

  /**
   * What a signal would say if the other one had nothing to say.
   *
   * @param percentile of the signal, 0..100
   */
  public Verdict alone(Signal signal, double percentile) {
    Limits limits = limits(signal);
    if (percentile <= limits.typical()) {
      return Verdict.TYPICAL;
    }
    return percentile <= limits.known() ? Verdict.UNUSUAL : Verdict.UNLIKE;
  }

  /**
   * Where a signal alone changes the verdict.
   *
   * @param typical up to this percentile of the signal it leaves the verdict typical
   * @param known up to this one unusual, beyond it unlike
   */
  public record Limits(double typical, double known) {}

  private static Verdict verdict(double surprise) {
    if (surprise <= TYPICAL) {
      return Verdict.TYPICAL;
    }
    return surprise <= KNOWN ? Verdict.UNUSUAL : Verdict.UNLIKE;
  }

  private double rarity(LatentCode code) {
    return -density.logDensity(code);
  }

  private static double byError(double percentile) {
    return oddness(percentile, ERROR_WEIGHT);
  }

  private static double byPlace(double percentile) {
    return oddness(percentile, PLACE_WEIGHT);
  }

  private static double oddness(double percentile, double weight) {
    return 1 - (1 - percentile / 100) / weight;
  }

  private static double percentile(double oddness, double weight) {
    return 100 * (1 - weight * (1 - oddness));
  }
}
