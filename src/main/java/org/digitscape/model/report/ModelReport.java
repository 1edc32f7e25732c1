package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.require;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a model beyond its card. It travels in the model's file beside the card, and
 * {@code evaluate} measures all of it again.
 *
 * @param sha256 of the network that was measured, as on its card
 * @param densities how well each density explains held-out codes; empty if not measured
 * @param likeness calibration of the judge of digit-likeness; null if not measured
 * @param ladder what comes of sampling each density; null if not measured
 * @param outliers what the verdict says of what is no digit of the model; null if not measured
 */
public record ModelReport(
    String sha256,
    List<DensityFit> densities,
    @Nullable Likeness likeness,
    @Nullable Ladder ladder,
    @Nullable Outliers outliers) {

  /**
   * @throws IllegalArgumentException if the hash is none, or a density is there twice
   */
  public ModelReport {
    densities = List.copyOf(Objects.requireNonNullElse(densities, List.of()));
    require(sha256 != null && sha256.matches("[0-9a-f]{64}"), "sha256", sha256);
    require(
        densities.stream().map(DensityFit::kind).distinct().count() == densities.size(),
        "densities",
        densities);
  }
}
