package org.digitscape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.WorkGate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What costs much on the page waits for its turn, and comes by itself. */
class BusyPageTest extends PageTest {

  private final WorkGate gate = new WorkGate(1, 0, Duration.ZERO);
  private final List<Runnable> later = new ArrayList<>();
  private final List<PageState> addresses = new ArrayList<>();

  @Autowired private ModelCatalog models;

  @Test
  void change_samplesWhileOthersWork_areShownLaterAndNotInTheAddressBefore() {
    Exploration exploration = exploration();
    gate.call(
        () -> {
          exploration.changeSample(Memory.STEP, sample -> sample.withDrawn(true));
          return Optional.empty();
        });
    assertThat(exploration.now().samples()).isEmpty();
    assertThat(addresses).isEmpty();

    later.getLast().run();

    assertThat(exploration.now().samples()).isPresent();
    assertThat(addresses).hasSize(1);
    assertThat(later).hasSize(1);
  }

  @Test
  void change_digitWhileOthersWork_isShownAtOnce() {
    Exploration exploration = exploration();
    gate.call(
        () -> {
          exploration.pick(8);
          return Optional.empty();
        });

    assertThat(exploration.now().digit()).isPresent();
    assertThat(later).isEmpty();
  }

  @Test
  void arrive_linkWithSamplesWhileOthersWork_comesLater() {
    Exploration exploration = exploration();
    PageState link = PageState.DEFAULT.withSample(SampleState.DEFAULT.withDrawn(true));

    assertThat(gate.<Boolean, RuntimeException>call(() -> exploration.arrive(link))).isFalse();
    later.getLast().run();

    assertThat(exploration.now().state()).isEqualTo(link);
  }

  @Test
  void waitAndThen_shown_saysThatManyPeopleAreHere() {
    NoteBar notes = new NoteBar();

    notes.waitAndThen(() -> {});

    assertThat(notes.isVisible()).isTrue();
    assertThat(notes.getElement().getTextRecursively()).startsWith("Many people are here");
    assertThat(notes.getElement().getAttribute("role")).isEqualTo("status");
  }

  private Exploration exploration() {
    Exploration exploration = new Exploration(models, gate);
    exploration.onBusy(later::add);
    exploration.onChange((state, memory) -> addresses.add(state));
    return exploration;
  }
}
