package org.digitscape.novelty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitscape.density.DensityModel;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.Seeds;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

/** Errors uniform in 0..1, codes standard normal, one independent of the other. */
class NoveltyScaleTest {

  private static final int DIGITS = 5_000;
  private static final LatentCode MIDDLE = new LatentCode(0, 0);

  private final List<LatentCode> codes = new ArrayList<>();
  private final double[] errors = new double[DIGITS];
  private final NoveltyScale scale;

  NoveltyScaleTest() {
    RandomGenerator random = Seeds.random(1);
    for (int i = 0; i < DIGITS; i++) {
      codes.add(new LatentCode(random.nextGaussian(), random.nextGaussian()));
      errors[i] = random.nextDouble();
    }
    scale = new NoveltyScale(density(codes), codes, errors);
  }

  @Test
  void judge_theDigitsThemselves_haveTheSharesThatTheVerdictsPromise() {
    Map<Verdict, Long> verdicts =
        IntStream.range(0, DIGITS)
            .mapToObj(i -> scale.judge(codes.get(i), errors[i]).verdict())
            .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));

    assertThat(verdicts)
        .isEqualTo(Map.of(Verdict.TYPICAL, 4_500L, Verdict.UNUSUAL, 450L, Verdict.UNLIKE, 50L));
  }

  @Test
  void judge_falseAlarms_nineOfTenComeFromTheError() {
    long byError =
        IntStream.range(0, DIGITS)
            .mapToObj(i -> scale.judge(codes.get(i), errors[i]))
            .filter(novelty -> novelty.verdict() != Verdict.TYPICAL)
            .filter(novelty -> novelty.loudest() == Signal.ERROR)
            .count();

    assertThat(byError / 500.0).isCloseTo(0.9, within(0.02));
  }

  @Test
  void judge_greatErrorInTheMiddle_isUnlikeForItsError() {
    Novelty novelty = scale.judge(MIDDLE, 1.5);

    assertThat(novelty.verdict()).isEqualTo(Verdict.UNLIKE);
    assertThat(novelty.loudest()).isEqualTo(Signal.ERROR);
    assertThat(novelty.surprise()).isEqualTo(100);
    assertThat(novelty.errorPercentile()).isEqualTo(100);
    assertThat(novelty.placePercentile()).isLessThan(1);
  }

  @Test
  void judge_smallErrorFarOut_isUnlikeForItsPlace() {
    Novelty novelty = scale.judge(new LatentCode(9, 9), 0.01);

    assertThat(novelty.verdict()).isEqualTo(Verdict.UNLIKE);
    assertThat(novelty.loudest()).isEqualTo(Signal.PLACE);
    assertThat(novelty.errorPercentile()).isCloseTo(1, within(0.5));
    assertThat(novelty.placePercentile()).isEqualTo(100);
    assertThat(novelty.logDensity()).isEqualTo(density(codes).logDensity(new LatentCode(9, 9)));
  }

  @Test
  void judge_greaterErrorOrRarerPlace_isNeverLessSurprising() {
    double before = -1;
    for (double error = 0; error < 1.2; error += 0.01) {
      double surprise = scale.judge(new LatentCode(1, 1), error).surprise();
      assertThat(surprise).isGreaterThanOrEqualTo(before);
      before = surprise;
    }
    before = -1;
    for (double x = 0; x < 6; x += 0.1) {
      double surprise = scale.judge(new LatentCode(x, x), 0.5).surprise();
      assertThat(surprise).isGreaterThanOrEqualTo(before - 1e-9);
      before = surprise;
    }
  }

  @Test
  void limits_eachSignal_areWhereItAloneChangesTheVerdict() {
    NoveltyScale.Limits error = scale.limits(Signal.ERROR);
    NoveltyScale.Limits place = scale.limits(Signal.PLACE);

    assertThat(verdictAtError(error.typical() - 0.01)).isEqualTo(Verdict.TYPICAL);
    assertThat(verdictAtError(error.typical() + 0.01)).isEqualTo(Verdict.UNUSUAL);
    assertThat(verdictAtError(error.known() - 0.01)).isEqualTo(Verdict.UNUSUAL);
    assertThat(verdictAtError(error.known() + 0.01)).isEqualTo(Verdict.UNLIKE);
    assertThat(error.typical()).isCloseTo(91, within(0.5));
    assertThat(place.typical()).isCloseTo(99, within(0.1));
    assertThat(place.known()).isCloseTo(99.9, within(0.05));
  }

  @Test
  void constructor_notAsManyErrorsAsCodes_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NoveltyScale(density(codes), codes, new double[3]))
        .withMessageContaining("3 errors");
  }

  private Verdict verdictAtError(double percentile) {
    return scale.judge(MIDDLE, scale.errors().value(percentile)).verdict();
  }

  private static DensityModel density(List<LatentCode> codes) {
    return GaussianMixture.single(codes);
  }
}
