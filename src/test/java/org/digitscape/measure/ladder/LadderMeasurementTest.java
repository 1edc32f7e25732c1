package org.digitscape.measure.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.density.DensityKind;
import org.digitscape.density.DensityModel;
import org.digitscape.density.GaussianMixture;
import org.digitscape.measure.FakeJudge;
import org.digitscape.measure.FakeModel;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.model.LatentCode;
import org.digitscape.model.report.Ladder;
import org.junit.jupiter.api.Test;

class LadderMeasurementTest {

  /** Of 400 codes, a quarter lies left of 100, where images are grey and the judge accepts. */
  private static final MeasuredModel MODEL = FakeModel.measured(codes());

  private static final LadderMeasurement MEASUREMENT =
      new LadderMeasurement(MODEL, new FakeJudge(), FakeJudge.classifier());

  private static final DensityModel PER_DIGIT =
      GaussianMixture.perDigit(MODEL.trainingCodes(), MODEL.trainingLabels());

  private static final DensityModel SINGLE = GaussianMixture.single(MODEL.trainingCodes());

  @Test
  void measure_reconstructions_comeFirstAndAreAsGoodAsTheRealOnes() {
    Ladder ladder = MEASUREMENT.measure(List.of(), 3, 100);
    assertThat(ladder.rungs()).hasSize(1);
    Ladder.Rung rung = ladder.rungs().getFirst();
    assertThat(rung.source()).isEqualTo(Ladder.RECONSTRUCTIONS);
    assertThat(rung.samples()).isEqualTo(400);
    assertThat(rung.digitLike().share()).isEqualTo(0.25);
    assertThat(rung.frechetDistance()).isCloseTo(0, within(1e-6));
    assertThat(rung.coverage()).isEqualTo(1);
    assertThat(ladder.realShares())
        .containsExactly(new Ladder.ClassShare(1, 0.25), new Ladder.ClassShare(5, 0.75));
  }

  @Test
  void measure_betterDensity_hasTheSmallerDistanceAndTheGreaterCoverage() {
    Ladder ladder = MEASUREMENT.measure(List.of(SINGLE, PER_DIGIT), 3, 2_000);
    Ladder.Rung single = ladder.rung(DensityKind.GAUSSIAN.text()).orElseThrow();
    Ladder.Rung perDigit = ladder.rung(DensityKind.PER_DIGIT.text()).orElseThrow();
    assertThat(perDigit.samples()).isEqualTo(2_000);
    assertThat(perDigit.digitLike().share()).isCloseTo(0.25, within(0.03));
    assertThat(perDigit.frechetDistance()).isLessThan(single.frechetDistance());
    assertThat(perDigit.density()).isGreaterThan(single.density());
    assertThat(perDigit.coverage()).isGreaterThan(single.coverage());
  }

  @Test
  void measure_classShares_areThoseOfTheAcceptedImages() {
    Ladder.Rung rung = MEASUREMENT.measure(List.of(PER_DIGIT), 3, 500).rungs().getLast();
    assertThat(rung.classShares())
        .containsExactly(new Ladder.ClassShare(1, 1), new Ladder.ClassShare(5, 0));
  }

  @Test
  void measure_sameSeed_givesTheSame() {
    List<DensityModel> densities = List.of(SINGLE, PER_DIGIT);
    Ladder ladder = MEASUREMENT.measure(densities, 3, 300);
    assertThat(MEASUREMENT.measure(densities, 3, 300)).isEqualTo(ladder);
    assertThat(MEASUREMENT.measure(densities, 4, 300).rungs())
        .doesNotContainAnyElementsOf(ladder.rungs().subList(1, 3));
  }

  private static List<LatentCode> codes() {
    SplittableRandom random = new SplittableRandom(6);
    List<LatentCode> codes = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double middle = i % 4 == 0 ? 40 : 200;
      codes.add(
          new LatentCode(
              Math.rint(middle + 8 * random.nextGaussian()),
              Math.rint(120 + 12 * random.nextGaussian())));
    }
    return codes;
  }
}
