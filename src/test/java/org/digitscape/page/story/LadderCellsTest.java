package org.digitscape.page.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.model.report.Share;
import org.junit.jupiter.api.Test;

class LadderCellsTest {

  @Test
  void axisStart_ofShares_isTheRoundShareBelowTheLeastInterval() {
    assertThat(LadderCells.axisStart(List.of(share(0.9, 0.88), share(0.62, 0.61))))
        .isEqualTo(0.6, within(1e-9));
    assertThat(LadderCells.axisStart(List.of(share(0.62, 0.59)))).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void axisStart_ofNoShares_isNothing() {
    assertThat(LadderCells.axisStart(List.of())).isZero();
    assertThat(LadderCells.axisStart(List.of(share(0.01, 0)))).isZero();
  }

  @Test
  void part_ofTheAxis_runsFromItsStartToOne() {
    assertThat(LadderCells.part(0.5, 0.5)).isEqualTo("0.0000");
    assertThat(LadderCells.part(0.75, 0.5)).isEqualTo("0.5000");
    assertThat(LadderCells.part(1, 0.5)).isEqualTo("1.0000");
  }

  private static Share share(double share, double low) {
    return new Share(share, low, Math.min(1, 2 * share - low), 100);
  }
}
