package org.digitscape.novelty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileScaleTest {

  /** 0.001, 0.002 ... 0.5 in no order. */
  private final PercentileScale scale = new PercentileScale(shuffled(), 0);

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
  void percentile_floorUnderTheSmallest_isZeroThereAndRises() {
    PercentileScale places = PercentileScale.of(new double[] {-4, -2, 1, 3});

    assertThat(places.percentile(-9)).isZero();
    assertThat(places.percentile(-4)).isEqualTo(25);
    assertThat(places.percentile(-3)).isEqualTo(37.5);
    assertThat(places.percentile(3)).isEqualTo(100);
  }

  @Test
  void value_anyPercentile_isWherePercentileLeadsBack() {
    for (double percentile = 0; percentile <= 100; percentile += 0.37) {
      assertThat(scale.percentile(scale.value(percentile))).isCloseTo(percentile, within(1e-9));
    }
    assertThat(scale.value(100)).isEqualTo(0.5);
    assertThat(scale.value(90)).isEqualTo(0.450);
  }

  @Test
  void percentile_tiedErrors_countsAllOfThem() {
    assertThat(new PercentileScale(new double[] {0.1, 0.1, 0.1, 0.2}, 0).percentile(0.1))
        .isEqualTo(75);
  }

  @Test
  void histogram_errors_countsEachOnceUpToTheEnd() {
    PercentileScale few =
        PercentileScale.of(new double[] {-0.1, 0.0, 0.05, 0.1, 0.19, 0.2, 0.35, 0.4});

    assertThat(few.histogram(4, 0, 0.4)).containsExactly(2, 2, 1, 1);
  }

  @Test
  void sorted_changedByTheCaller_changesNothing() {
    scale.sorted()[499] = 0;

    assertThat(scale.percentile(0.4999)).isLessThan(100);
  }

  @Test
  void constructor_noErrorsOrNotFinite_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> PercentileScale.of(new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentileScale.of(new double[] {Double.NaN}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PercentileScale(new double[] {-0.1, 1.0}, 0));
  }

  private static double[] shuffled() {
    return IntStream.rangeClosed(1, 500)
        .map(i -> 1 + i * 7 % 500)
        .mapToDouble(i -> i / 1000.0)
        .toArray();
  }
}
