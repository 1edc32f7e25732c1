package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.component.Icon;
import org.digitscape.component.SampleSheet;
import org.digitscape.link.MapState;
import org.digitscape.link.SampleState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.serving.SampleSet;

/** Samples one Gaussian and shows what is decoded; before or after that, the guess among nine. */
final class GenerateTool extends Div {

  private final SampleSheet sheet = new SampleSheet();
  private final Outcome outcome = new Outcome();

  GenerateTool(Exploration exploration, Impostor impostor) {
    NativeButton action = new NativeButton();
    action.addClassNames("button", "primary", "go");
    action.getElement().setAttribute("type", "button");
    Controls.testId(action, "story-go-3");
    Span text = new Span();
    action.add(new Icon("grid"), text);
    Controls.onClick(
        action,
        () -> {
          impostor.forget();
          exploration.change(
              Memory.STEP, state -> SampleStep.gaussian(state, MapState.Overlay.POINTS));
        });
    Signal<Integer> count = exploration.part(state -> state.sample().count());
    Signal.effect(this, () -> text.setText(getTranslation("sample.run", count.get())));
    sheet
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("sample.grid"));
    add(
        action,
        outcome,
        sheet,
        new NineTiles(exploration, impostor, () -> SampleState.Fit.GAUSSIAN));
    Signal<Optional<SampleSet>> samples = exploration.view(Scene::samples);
    Signal.effect(this, () -> show(samples.get()));
  }

  SampleSheet sheet() {
    return sheet;
  }

  private void show(Optional<SampleSet> set) {
    // Not invisible to Flow, for the browser ties it to the map at the start.
    sheet.setClassName("none", set.isEmpty());
    List<SampleSheet.Cell> cells = new ArrayList<>();
    for (SampleSet.Sample sample : set.map(SampleSet::samples).orElse(List.of())) {
      String label = sample.digitLike() ? "sample.cell.digitLike" : "sample.cell.not";
      cells.add(
          new SampleSheet.Cell(
              sample.image(), sample.digitLike(), getTranslation(label, cells.size() + 1)));
    }
    sheet.setSamples(cells);
    outcome.setText(
        set.map(
                samples ->
                    getTranslation(
                        "story.generate.outcome",
                        samples.digitLikeCount(),
                        samples.samples().size()))
            .orElse(""));
  }
}
