package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.isShare;
import static org.digitscape.model.report.Checks.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ladder of densities: what comes of sampling each and decoding the samples, all judged by one
 * yardstick.
 *
 * @param seed of the samples
 * @param realShares the classes' shares among the real test images
 * @param rungs the test images' reconstructions first, then each density
 */
public record Ladder(long seed, List<ClassShare> realShares, List<Rung> rungs) {

  /** The source of the rung that is the ceiling: reconstructions of all test images. */
  public static final String RECONSTRUCTIONS = "reconstructions";

  /**
   * @throws IllegalArgumentException if there is no rung, or two of one source
   */
  public Ladder {
    realShares = List.copyOf(Objects.requireNonNullElse(realShares, List.of()));
    rungs = List.copyOf(Objects.requireNonNullElse(rungs, List.of()));
    require(!rungs.isEmpty(), "rungs", rungs);
    require(rungs.stream().map(Rung::source).distinct().count() == rungs.size(), "rungs", rungs);
  }

  /**
   * The rung of a source.
   *
   * @param source {@link #RECONSTRUCTIONS} or a density's name in addresses
   */
  public Optional<Rung> rung(String source) {
    return rungs.stream().filter(rung -> rung.source().equals(source)).findFirst();
  }

  /**
   * One source of images, measured.
   *
   * @param source {@link #RECONSTRUCTIONS} or a density's name in addresses
   * @param samples number of images
   * @param digitLike share that the judge accepts
   * @param classShares each digit's share of the accepted images; empty if none is accepted
   * @param frechetDistance between the judge's features of these images and of the real test
   *     images, at least 0; 0 is best
   * @param density how closely real test images surround these images, about 1 for more of the same
   *     (Naeem et al. 2020)
   * @param coverage share of real test images that have one of these images close by, 0..1
   */
  public record Rung(
      String source,
      int samples,
      Share digitLike,
      List<ClassShare> classShares,
      double frechetDistance,
      double density,
      double coverage) {

    /**
     * @throws IllegalArgumentException if a part is missing or outside its range
     */
    public Rung {
      classShares = List.copyOf(Objects.requireNonNullElse(classShares, List.of()));
      require(source != null && !source.isBlank(), "source", source);
      require(samples > 0, "samples", samples);
      require(digitLike != null, "digitLike", digitLike);
      require(
          frechetDistance >= 0 && Double.isFinite(frechetDistance),
          "frechetDistance",
          frechetDistance);
      require(density >= 0 && Double.isFinite(density), "density", density);
      require(isShare(coverage), "coverage", coverage);
    }
  }

  /**
   * A digit's part of many images.
   *
   * @param digit 0..9
   * @param share 0..1
   */
  public record ClassShare(int digit, double share) {

    /**
     * @throws IllegalArgumentException if a part is outside its range
     */
    public ClassShare {
      require(digit >= 0 && digit <= 9, "digit", digit);
      require(isShare(share), "share", share);
    }
  }
}
