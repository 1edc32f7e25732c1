package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.digitscape.component.Icon;
import org.digitscape.link.MapState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.serving.SampleSet;

/** Samples over the density, counts those that are no digits, and compares densities. */
final class DoubtTool extends Div {

  DoubtTool(Exploration exploration, Impostor impostor) {
    NativeButton action = new NativeButton();
    action.addClassNames("button", "primary", "go");
    action.getElement().setAttribute("type", "button");
    Controls.testId(action, "story-go-5");
    Span text = new Span();
    action.add(new Icon("contour"), text);
    Controls.onClick(
        action,
        () -> {
          impostor.forget();
          exploration.change(
              Memory.STEP, state -> SampleStep.gaussian(state, MapState.Overlay.DENSITY));
        });
    Signal<Integer> count = exploration.part(state -> state.sample().count());
    Signal.effect(this, () -> text.setText(getTranslation("story.doubt.run", count.get())));
    Outcome outcome = new Outcome();
    Signal<Scene> scene = exploration.view(seen -> seen);
    Signal<String> said = Signal.cached(() -> scene.get().samples().map(this::said).orElse(""));
    Signal.effect(this, () -> outcome.setText(said.get()));
    add(
        action,
        outcome,
        new LadderView(exploration),
        new NineTiles(exploration, impostor, () -> exploration.now().state().sample().fit()));
  }

  private String said(SampleSet samples) {
    int misses = samples.samples().size() - samples.digitLikeCount();
    return getTranslation("story.doubt.outcome", misses, samples.samples().size());
  }
}
