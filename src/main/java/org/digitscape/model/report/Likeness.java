package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.require;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calibration of the judge that says which images are digit-like: what it accepts, and what it
 * refuses as it should.
 *
 * @param judge which judge: {@code trained} or {@code nearest-image}
 * @param fingerprint of the judge's parameters, {@code sha256:...}; null if it has none
 * @param limits the limit of each digit of the model, ascending by digit
 * @param acceptedReconstructions share of the reconstructions of all test images that is accepted
 * @param rejectedAverages for each pair of digits, the share of pixel averages of a test image of
 *     the one and a test image of the other that is refused; empty for a model of one digit
 * @param rejectedNoise share of pure noise that is refused
 * @param rejectedEmptyPlaces share of decodes at places which no real code comes near that is
 *     refused; null if there is no such place
 */
public record Likeness(
    String judge,
    @Nullable String fingerprint,
    List<Limit> limits,
    Share acceptedReconstructions,
    List<Pair> rejectedAverages,
    Share rejectedNoise,
    @Nullable Share rejectedEmptyPlaces) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public Likeness {
    limits = List.copyOf(Objects.requireNonNullElse(limits, List.of()));
    rejectedAverages = List.copyOf(Objects.requireNonNullElse(rejectedAverages, List.of()));
    require(judge != null && !judge.isBlank(), "judge", judge);
    require(
        fingerprint == null || fingerprint.matches("sha256:[0-9a-f]{64}"),
        "fingerprint",
        fingerprint);
    require(!limits.isEmpty(), "limits", limits);
    require(acceptedReconstructions != null, "acceptedReconstructions", acceptedReconstructions);
    require(rejectedNoise != null, "rejectedNoise", rejectedNoise);
  }

  /**
   * What the judge asks of an image that shows a digit.
   *
   * @param digit 0..9
   * @param value the least sureness (trained judge) or the greatest residual (nearest image)
   */
  public record Limit(int digit, double value) {

    /**
     * @throws IllegalArgumentException if a part is outside its range
     */
    public Limit {
      require(digit >= 0 && digit <= 9, "digit", digit);
      require(Double.isFinite(value), "value", value);
    }
  }

  /**
   * Averages of two digits.
   *
   * @param first the smaller digit
   * @param second the greater digit
   * @param rejected share that is refused
   */
  public record Pair(int first, int second, Share rejected) {

    /**
     * @throws IllegalArgumentException if a part is missing or outside its range
     */
    public Pair {
      require(first >= 0 && first < second && second <= 9, "pair", first + ", " + second);
      require(rejected != null, "rejected", rejected);
    }
  }
}
