package org.digitscape.page.story;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.digitscape.component.map.LatentMarks;

/** The one of nine digits that nobody wrote, once the visitor has been told: the map shows it. */
final class Impostor {

  private final ValueSignal<Optional<LatentMarks.Digit>> shown =
      new ValueSignal<>(Optional.empty());

  Signal<Optional<LatentMarks.Digit>> shown() {
    return shown;
  }

  void show(LatentMarks.Digit digit) {
    shown.set(Optional.of(digit));
  }

  void forget() {
    shown.set(Optional.empty());
  }
}
