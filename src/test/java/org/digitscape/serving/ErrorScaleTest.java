package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorScaleTest {

  /** 0.001, 0.002 ... 0.5 in no order. */
  private final ErrorScale scale = new ErrorScale(shuffled());

  @Test
  void p90AndP99_of500_areThe450thAndThe495th() {
    assertThat(scale.p90()).isEqualTo(0.450);
    assertThat(scale.p99()).isEqualTo(0.495);
  }

  @Test
  void verdict_atAndJustBeyondTheLimits_changes() {
    assertThat(scale.verdict(0)).isEqualTo(Verdict.TYPICAL);
    assertThat(scale.verdict(0.450)).isEqualTo(Verdict.TYPICAL);
    assertThat(scale.verdict(Math.nextUp(0.450))).isEqualTo(Verdict.UNUSUAL);
    assertThat(scale.verdict(0.495)).isEqualTo(Verdict.UNUSUAL);
    assertThat(scale.verdict(Math.nextUp(0.495))).isEqualTo(Verdict.UNLIKE);
    assertThat(scale.verdict(9)).isEqualTo(Verdict.UNLIKE);
  }

  @Test
  void percentile_betweenTwoErrors_liesOnTheLineBetweenThem() {
    assertThat(scale.percentile(0)).isEqualTo(0);
    assertThat(scale.percentile(0.0005)).isCloseTo(0.1, within(1e-9));
    assertThat(scale.percentile(0.001)).isCloseTo(0.2, within(1e-9));
    assertThat(scale.percentile(0.2505)).isCloseTo(50.1, within(1e-9));
    assertThat(scale.percentile(0.5)).isEqualTo(100);
    assertThat(scale.percentile(0.7)).isEqualTo(100);
  }

  @Test
  void percentile_anyError_agreesWithTheVerdict() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      double error = random.nextDouble(0.6);
      double percentile = scale.percentile(error);

      assertThat(scale.verdict(error))
          .isEqualTo(
              percentile <= 90
                  ? Verdict.TYPICAL
                  : percentile <= 99 ? Verdict.UNUSUAL : Verdict.UNLIKE);
    }
  }

  @Test
  void percentile_tiedErrors_countsAllOfThem() {
    assertThat(new ErrorScale(List.of(0.1, 0.1, 0.1, 0.2)).percentile(0.1)).isEqualTo(75);
  }

  @Test
  void histogram_errors_countsEachOnceUpToTheEnd() {
    ErrorScale few = new ErrorScale(List.of(0.0, 0.05, 0.1, 0.19, 0.2, 0.35, 0.4));

    assertThat(few.histogram(4, 0.4)).containsExactly(2, 2, 1, 1);
  }

  @Test
  void sorted_changedByTheCaller_changesNothing() {
    scale.sorted()[499] = 0;

    assertThat(scale.percentile(0.4999)).isLessThan(100);
  }

  @Test
  void constructor_noErrorsOrNotFinite_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorScale(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorScale(List.of(Double.NaN)));
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorScale(List.of(-0.1, 1.0)));
  }

  private static List<Double> shuffled() {
    List<Double> errors =
        new ArrayList<>(IntStream.rangeClosed(1, 500).mapToObj(i -> i / 1000.0).toList());
    Collections.reverse(errors);
    return errors;
  }
}
