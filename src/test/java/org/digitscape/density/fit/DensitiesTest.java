package org.digitscape.density.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.density.DensityChecks;
import org.digitscape.density.DensityKind;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.em.PartsCurve;
import org.digitscape.model.LatentCode;
import org.digitscape.model.report.DensityFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DensitiesTest {

  private static final GaussianMixture TRUTH =
      DensityChecks.mixture(
          List.of(0.5, 0.5),
          List.of(
              new Gaussian(new LatentCode(-3, 0), 0.5, 0.3, 0.6),
              new Gaussian(new LatentCode(3, 1), 0.4, 0, 0.4)));

  private final List<LatentCode> codes = DensityChecks.samples(TRUTH, 1, 1_200, 1);
  private final List<Integer> labels =
      IntStream.range(0, 1_200).mapToObj(i -> i % 2 == 0 ? 1 : 5).toList();
  private final List<LatentCode> heldOut = DensityChecks.samples(TRUTH, 2, 300, 1);
  private final Densities densities = new Densities(codes, labels, heldOut, true, List.of());

  @Test
  void kinds_withoutPrior_lackIt() {
    Densities without = new Densities(codes, labels, heldOut, false, List.of());

    assertThat(densities.kinds()).containsExactly(DensityKind.values());
    assertThat(without.kinds()).doesNotContain(DensityKind.PRIOR).hasSize(4);
    assertThat(without.find(DensityKind.PRIOR)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> without.get(DensityKind.PRIOR));
  }

  @ParameterizedTest
  @EnumSource
  void get_kind_isOfThatKindAndAlwaysTheSame(DensityKind kind) {
    assertThat(densities.get(kind).density().kind()).isEqualTo(kind);
    assertThat(densities.get(kind)).isSameAs(densities.get(kind));
  }

  @ParameterizedTest
  @EnumSource
  void report_whatWasFitted_isFoundAgain(DensityKind kind) {
    List<DensityFit> report = densities.report();
    Densities known = new Densities(codes, labels, heldOut, true, report);

    LatentCode code = new LatentCode(0.4, 0.8);
    assertThat(known.get(kind).density().logDensity(code))
        .isEqualTo(densities.get(kind).density().logDensity(code));
    assertThat(known.get(kind).heldOut()).isEqualTo(densities.get(kind).heldOut());
    assertThat(known.get(kind).partsCurve()).isEqualTo(densities.get(kind).partsCurve());
    assertThat(report)
        .filteredOn(fit -> fit.kind().equals(kind.text()))
        .singleElement()
        .satisfies(
            fit ->
                assertThat(fit.heldOutLogLikelihood())
                    .isEqualTo(densities.get(kind).heldOut().nats()));
  }

  /** What the file says is taken, not fitted again. */
  @Test
  void constructor_knownFits_areTaken() {
    DensityFit kernel =
        new DensityFit(
            "kernel", 1_200, -1, 0.1, List.of(), List.of(), new DensityFit.Bandwidths(2, 0.5));
    DensityFit.Part part = new DensityFit.Part(1, 1, 7, 8, 1, 0, 1);
    DensityFit mixture =
        new DensityFit("mixture", 1, -1, 0.1, List.of(part), List.of(-2.0, -2.1), null);

    Densities known = new Densities(codes, labels, heldOut, false, List.of(kernel, mixture));

    assertThat(known.get(DensityKind.KERNEL).density())
        .hasFieldOrPropertyWithValue("bandwidth", 0.5)
        .hasFieldOrPropertyWithValue("pilot", 2.0);
    assertThat(known.get(DensityKind.MIXTURE).density())
        .isInstanceOfSatisfying(
            GaussianMixture.class,
            found ->
                assertThat(found.components().getFirst().gaussian().mean())
                    .isEqualTo(new LatentCode(7, 8)));
    assertThat(known.get(DensityKind.MIXTURE).partsCurve())
        .contains(new PartsCurve(List.of(-2.0, -2.1), 1));
  }
}
