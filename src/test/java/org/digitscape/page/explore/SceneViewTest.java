package org.digitscape.page.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.impl.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.link.DigitSource;
import org.digitscape.serving.WorkGate;
import org.junit.jupiter.api.Test;

class SceneViewTest {

  private final Exploration exploration =
      new Exploration(TwoModels.CATALOG, new WorkGate(1, 1, Duration.ZERO));
  private final List<Object> seen = new ArrayList<>();

  @Test
  void effect_anotherPartChanges_isNotTold() {
    Signal<Integer> count = exploration.part(state -> state.sample().count());
    new Effect(() -> seen.add(count.get()), Runnable::run);

    exploration.changeMap(Exploration.Memory.SAME, map -> map.withCompared(true));
    assertThat(seen).containsExactly(25);
    exploration.changeSample(Exploration.Memory.SAME, sample -> sample.withCount(10));

    assertThat(seen).containsExactly(25, 10);
  }

  /** A tool is let go by the very change that others are told of. */
  @Test
  void effect_disposedWhileAllAreTold_isForgotten() {
    List<Effect> second = new ArrayList<>();
    Signal<DigitSource> digit = exploration.part(state -> state.digit());
    new Effect(
        () -> {
          digit.get();
          second.forEach(Effect::dispose);
        },
        Runnable::run);
    Signal<Integer> count =
        exploration.part(
            state -> {
              seen.add("asked");
              return state.sample().count();
            });
    second.add(new Effect(() -> count.get(), Runnable::run));
    exploration.pick(TwoModels.CATALOG.lecture().testIndexes().getFirst());
    seen.clear();

    exploration.changeMap(Exploration.Memory.SAME, map -> map.withCompared(true));

    assertThat(seen).isEmpty();
  }
}
