package org.digitscape.page.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitscape.link.MapState;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.TrainingState;
import org.junit.jupiter.api.Test;

class TimeMachineTest {

  private static final TrainingState RECORDED =
      TrainingState.DEFAULT.withView(TrainingState.View.RECORDED);

  private final TimeMachine machine = new TimeMachine();

  @Test
  void look_overPoints_showsWhatIsDecodedAndGivesThePointsBack() {
    PageState open = machine.look(PageState.DEFAULT, RECORDED);
    assertThat(open.training()).isEqualTo(RECORDED);
    assertThat(open.map().overlay()).isEqualTo(MapState.Overlay.DECODED);
    PageState moved = machine.look(open, RECORDED.withMoment(7));
    assertThat(machine.look(moved, TrainingState.DEFAULT)).isEqualTo(PageState.DEFAULT);
  }

  @Test
  void look_overAChosenOverlay_leavesIt() {
    PageState density =
        PageState.DEFAULT.withMap(PageState.DEFAULT.map().withOverlay(MapState.Overlay.DENSITY));
    PageState open = machine.look(density, RECORDED);
    assertThat(open.map()).isEqualTo(density.map());
    assertThat(machine.look(open, TrainingState.DEFAULT)).isEqualTo(density);
  }

  @Test
  void arrive_atATraining_givesThePointsBackWhenItIsClosed() {
    PageState linked = PageAddress.parse("v=1&training=live").state();
    assertThat(linked.map().overlay()).isEqualTo(MapState.Overlay.DECODED);
    machine.arrive(linked);
    assertThat(machine.look(linked, TrainingState.DEFAULT)).isEqualTo(PageState.DEFAULT);
  }

  @Test
  void after_anotherDigitOrTab_turnsFromTheTraining() {
    PageState open = machine.look(PageState.DEFAULT, RECORDED);
    PageState digit = machine.after(open, open.withDigit(new TestDigit(8)));
    assertThat(digit.training()).isEqualTo(TrainingState.DEFAULT);
    assertThat(digit.map().overlay()).isEqualTo(MapState.Overlay.POINTS);
    assertThat(machine.after(open, open.withTab(PageState.Tab.WALK)).training())
        .isEqualTo(TrainingState.DEFAULT);
  }

  @Test
  void after_anotherOverlayOrModel_staysAtTheTraining() {
    PageState open = machine.look(PageState.DEFAULT, RECORDED);
    PageState points = open.withMap(open.map().withOverlay(MapState.Overlay.POINTS));
    assertThat(machine.after(open, points)).isEqualTo(points);
    assertThat(machine.after(open, open.withModel("pca")).training()).isEqualTo(RECORDED);
  }
}
