package org.digitscape.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MomentScheduleTest {

  @Test
  void geometric_longTraining_isDenseAtFirstAndRareAtTheEnd() {
    List<Integer> updates = List.copyOf(MomentSchedule.geometric(14_200, 40));
    assertThat(updates).hasSize(40).startsWith(1, 2, 3, 4, 5).endsWith(14_200).isSorted();
    double early = (double) updates.get(20) / updates.get(19);
    double late = (double) updates.get(39) / updates.get(38);
    assertThat(late).isBetween(early - 0.05, early + 0.05);
  }

  @Test
  void geometric_fewUpdates_takesThemAll() {
    assertThat(MomentSchedule.geometric(3, 40)).containsExactly(1, 2, 3);
    assertThat(MomentSchedule.geometric(1, 40)).containsExactly(1);
  }

  @Test
  void geometric_anyLength_endsWithTheLastUpdate() {
    for (int updates = 1; updates < 500; updates++) {
      assertThat(MomentSchedule.geometric(updates, 40))
          .hasSize(Math.min(updates, 40))
          .contains(1, updates)
          .allMatch(each -> each >= 1)
          .last()
          .isEqualTo(updates);
    }
  }

  @Test
  void geometric_noUpdates_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> MomentSchedule.geometric(0, 40));
  }
}
