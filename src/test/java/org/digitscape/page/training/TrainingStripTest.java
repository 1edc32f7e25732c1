package org.digitscape.page.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import org.digitscape.component.training.TrainingPlayer;
import org.digitscape.live.LiveStatus;
import org.digitscape.live.LiveTraining;
import org.digitscape.page.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(60)
class TrainingStripTest extends PageTest {

  @Autowired private LiveTraining training;

  @Test
  void open_bare_isFolded() {
    open("");
    assertThat(player().isOpen()).isFalse();
  }

  @Test
  void open_addressOfAMoment_showsIt() {
    open("?v=1&training=12");
    assertThat(player().isOpen()).isTrue();
    assertThat(player().isLive()).isFalse();
    assertThat(player().getMoment()).isEqualTo(12);
  }

  @Test
  void open_addressOfTheLiveTraining_showsIt() {
    open("?v=1&training=live");
    assertThat(player().isOpen()).isTrue();
    assertThat(player().isLive()).isTrue();
  }

  @Test
  void tab_opened_foldsTheStrip() {
    open("?v=1&training=live");
    press("tab-walk");
    assertThat(player().isOpen()).isFalse();
  }

  @Test
  void run_startedAndStopped_isThisVisitors() throws InterruptedException {
    while (training.status().state() != LiveStatus.State.IDLE) {
      Thread.sleep(50);
    }
    open("?v=1&training=live");
    ComponentUtil.fireEvent(player(), new TrainingPlayer.RunEvent(player(), true));
    LiveStatus running = training.status();
    assertThat(running.state()).isEqualTo(LiveStatus.State.RUNNING);
    assertThat(player().getElement().getProperty("mine", 0)).isEqualTo(running.run());

    ComponentUtil.fireEvent(player(), new TrainingPlayer.RunEvent(player(), false));
    while (training.status().state() == LiveStatus.State.RUNNING) {
      Thread.sleep(20);
    }
    assertThat(training.status().run()).isEqualTo(running.run());
  }

  private TrainingPlayer player() {
    return find(TrainingPlayer.class).single();
  }
}
