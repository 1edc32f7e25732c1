package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;

/**
 * Goes through the legend, one digit at a time, and names the neighbours of the visitor's digit.
 */
final class ReadTool extends Div {

  private final NativeButton action = Controls.testId(Controls.textButton(""), "story-go-2");
  private final Outcome outcome = new Outcome();

  ReadTool(Exploration exploration) {
    action.addClassNames("primary", "go");
    Controls.onClick(
        action,
        () ->
            exploration.changeMap(
                Memory.STEP,
                map ->
                    map.withHidden(
                        hiddenFor(
                            next(digits(exploration.model()), map.hidden()),
                            digits(exploration.model())))));
    add(action, outcome);
    Signal<Seen> seen =
        exploration.view(
            scene -> new Seen(scene.model(), scene.state().map().hidden(), scene.digit()));
    Signal.effect(this, () -> show(seen.get()));
  }

  private void show(Seen seen) {
    Optional<Integer> next = next(digits(seen.model()), seen.hidden());
    action.setText(
        next.map(digit -> getTranslation("story.read.only", digit))
            .orElseGet(() -> getTranslation("story.read.all")));
    String measured =
        getTranslation(
            "story.read.measured",
            Numbers.percent(seen.model().card().metrics().knnAccuracy()),
            seen.model().card().metrics().testImages());
    outcome.setText(seen.digit().map(digit -> neighbors(digit) + " " + measured).orElse(measured));
  }

  private String neighbors(Encoding digit) {
    return getTranslation(
        "story.read.nearest",
        digit.nearest().stream()
            .map(neighbor -> String.valueOf(neighbor.label()))
            .collect(Collectors.joining(", ")));
  }

  private static List<Integer> digits(ServedModel model) {
    return model.card().digits();
  }

  /** The digit to be shown alone next; empty when it is time for all of them. */
  static Optional<Integer> next(List<Integer> digits, Set<Integer> hidden) {
    List<Integer> shown = digits.stream().filter(digit -> !hidden.contains(digit)).toList();
    if (shown.size() != 1) {
      return Optional.of(digits.getFirst());
    }
    int after = digits.indexOf(shown.getFirst()) + 1;
    return after < digits.size() ? Optional.of(digits.get(after)) : Optional.empty();
  }

  private static Set<Integer> hiddenFor(Optional<Integer> alone, List<Integer> digits) {
    Set<Integer> hidden = new HashSet<>();
    alone.ifPresent(
        digit -> digits.stream().filter(other -> !other.equals(digit)).forEach(hidden::add));
    return hidden;
  }

  private record Seen(ServedModel model, Set<Integer> hidden, Optional<Encoding> digit) {}
}
