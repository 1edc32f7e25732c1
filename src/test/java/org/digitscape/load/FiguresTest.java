package org.digitscape.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures figures = new Figures();

  @Test
  void percentile_ofAHundred_isTheNearestRank() {
    IntStream.rangeClosed(1, 100).forEach(time -> figures.add("use", Deed.SAMPLE, 101 - time));

    assertThat(figures.percentile("use", Deed.SAMPLE, 0.5)).isEqualTo(50);
    assertThat(figures.percentile("use", Deed.SAMPLE, 0.95)).isEqualTo(95);
    assertThat(figures.percentile("use", Deed.SAMPLE, 1)).isEqualTo(100);
    assertThat(figures.table()).contains("| use | 25 samples | 100 | 50 | 95 | 99 | 100 |");
  }

  @Test
  void percentile_ofWhatNobodyDid_throws() {
    figures.add("before", Deed.SAMPLE, 1);

    assertThatThrownBy(() -> figures.percentile("use", Deed.SAMPLE, 0.5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SAMPLE");
  }

  @Test
  void time_ofWhatFails_isCountedAsAnErrorAndNotAsATime() {
    figures.enter("use");
    figures.time(Deed.WALK, () -> {});
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  figures.time(
                      Deed.WALK,
                      () -> {
                        throw new AssertionError("status 503");
                      }))
          .isInstanceOf(Figures.CountedFailure.class);
    }

    assertThat(figures.errors()).containsEntry("WALK: status 503", 2).hasSize(1);
    assertThat(figures.table()).contains("| use | a link to a walk | 1 |", "2 times: WALK");
  }
}
