package org.digitscape.density.em;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.CodesByDigit;
import org.digitscape.density.Component;
import org.digitscape.density.DensityKind;
import org.digitscape.density.GaussianMixture;
import org.digitscape.model.LatentCode;

/**
 * A mixture of several Gaussians for each digit: {@code q(z) = sum_d pi_d sum_k w_dk N(z; mu_dk,
 * Sigma_dk)} with the digits' shares pi_d. All digits have the same number of parts, the one that
 * the likelihood of held-out codes asks for.
 *
 * @param density the mixture
 * @param curve how the number of parts was chosen
 */
public record MixtureFit(GaussianMixture density, PartsCurve curve) {

  /** The most parts for each digit that are tried. */
  public static final int MOST_PARTS = 8;

  /** A part has six numbers: with fewer codes for each part there is no telling. */
  private static final int LEAST_CODES_A_PART = 50;

  private static final int STARTS = 4;

  /**
   * Fits 1, 2, ... parts for each digit to five sixths of the codes, as long as that makes the last
   * sixth more likely, and fits the number so chosen to all codes. Deterministic.
   *
   * @param codes at least 12 of each digit, not all on one line
   * @param labels the digit of each code
   * @throws IllegalArgumentException if there are not as many labels as codes, or if the codes of a
   *     digit have no density
   */
  public static MixtureFit of(List<LatentCode> codes, List<Integer> labels) {
    Map<Integer, CodeColumns> byDigit = new TreeMap<>();
    CodesByDigit.of(codes, labels).forEach((digit, own) -> byDigit.put(digit, CodeColumns.of(own)));
    int fewest = byDigit.values().stream().mapToInt(CodeColumns::size).min().orElseThrow();
    int most = Math.clamp(fewest / LEAST_CODES_A_PART, 1, MOST_PARTS);
    PartsCurve curve = PartsCurve.climb(parts -> heldOutLogs(byDigit, parts), most);
    return new MixtureFit(mixture(byDigit, curve.chosen()), curve);
  }

  private static double[] heldOutLogs(Map<Integer, CodeColumns> byDigit, int parts) {
    Map<Integer, CodeColumns> fitted = new TreeMap<>();
    byDigit.forEach((digit, own) -> fitted.put(digit, own.fitted()));
    GaussianMixture mixture = mixture(fitted, parts);
    return byDigit.values().stream()
        .map(CodeColumns::heldOut)
        .flatMap(own -> IntStream.range(0, own.size()).mapToObj(own::code))
        .mapToDouble(mixture::logDensity)
        .toArray();
  }

  private static GaussianMixture mixture(Map<Integer, CodeColumns> byDigit, int parts) {
    double all = byDigit.values().stream().mapToInt(CodeColumns::size).sum();
    List<Component> components = new ArrayList<>();
    byDigit.forEach(
        (digit, own) ->
            components.addAll(
                new ExpectationMaximization(own)
                    .fit(parts, STARTS, digit)
                    .parts()
                    .components(digit, own.size() / all)));
    return new GaussianMixture(DensityKind.MIXTURE, components);
  }
}
