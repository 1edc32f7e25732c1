package org.digitscape.density.em;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.digitscape.density.Component;
import org.digitscape.density.DensityChecks;
import org.digitscape.density.DensityKind;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class MixtureFitTest {

  private static final GaussianMixture ONES =
      DensityChecks.mixture(
          List.of(0.6, 0.4),
          List.of(
              new Gaussian(new LatentCode(-2, 0), 0.3, 0, 0.3),
              new Gaussian(new LatentCode(1, 0), 0.5, 0.2, 0.4)));
  private static final GaussianMixture FIVES =
      DensityChecks.mixture(
          List.of(0.5, 0.5),
          List.of(
              new Gaussian(new LatentCode(0, 4), 0.2, 0, 0.2),
              new Gaussian(new LatentCode(2, 3), 0.4, 0.1, 0.4)));

  private final List<LatentCode> codes = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  MixtureFitTest() {
    codes.addAll(DensityChecks.samples(ONES, 1, 3_000, 1));
    labels.addAll(Collections.nCopies(3_000, 1));
    codes.addAll(DensityChecks.samples(FIVES, 2, 1_000, 1));
    labels.addAll(Collections.nCopies(1_000, 5));
  }

  @Test
  void of_twoPartsForEachDigit_choosesTwo() {
    MixtureFit fit = MixtureFit.of(codes, labels);

    assertThat(fit.curve().chosen()).isEqualTo(2);
    assertThat(fit.curve().heldOut()).hasSize(3);
    assertThat(fit.curve().heldOut().get(1)).isGreaterThan(fit.curve().heldOut().get(0) + 0.1);
    assertThat(fit.density().kind()).isEqualTo(DensityKind.MIXTURE);
    assertThat(fit.density().components()).extracting(Component::label).containsExactly(1, 1, 5, 5);
    assertThat(fit.density().components())
        .filteredOn(component -> Integer.valueOf(1).equals(component.label()))
        .extracting(Component::weight)
        .satisfiesExactly(
            weight -> assertThat(weight).isCloseTo(0.75 * 0.6, within(0.02)),
            weight -> assertThat(weight).isCloseTo(0.75 * 0.4, within(0.02)));
  }

  @Test
  void of_freshSamples_explainsThemAsWellAsTheTruth() {
    GaussianMixture fitted = MixtureFit.of(codes, labels).density();
    List<LatentCode> fresh = DensityChecks.samples(ONES, 77, 5_000, 1);
    double share = Math.log(0.75);

    double nats = LogLikelihood.of(fitted, fresh).nats();

    assertThat(nats).isCloseTo(LogLikelihood.of(ONES, fresh).nats() + share, within(0.01));
  }

  @Test
  void of_again_isTheSame() {
    assertThat(MixtureFit.of(codes, labels)).isEqualTo(MixtureFit.of(codes, labels));
  }

  @Test
  void density_summedOverThePlane_isOne() {
    GaussianMixture fitted = MixtureFit.of(codes, labels).density();

    assertThat(DensityChecks.integral(fitted, 9, 450)).isCloseTo(1, within(0.01));
  }

  @Test
  void of_fewCodes_hasOnePartEach() {
    MixtureFit fit =
        MixtureFit.of(
            List.of(
                new LatentCode(0, 0),
                new LatentCode(1, 0),
                new LatentCode(0, 1),
                new LatentCode(1, 2),
                new LatentCode(2, 1),
                new LatentCode(0, 2),
                new LatentCode(1, 1),
                new LatentCode(2, 0),
                new LatentCode(2, 2),
                new LatentCode(3, 1),
                new LatentCode(1, 3),
                new LatentCode(3, 3)),
            Collections.nCopies(12, 6));

    assertThat(fit.density().components()).hasSize(1);
    assertThat(fit.curve().chosen()).isEqualTo(1);
  }

  @Test
  void of_labelsMissing_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixtureFit.of(codes, labels.subList(0, 3)))
        .withMessage("4000 codes, but 3 labels");
  }
}
