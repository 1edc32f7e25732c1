package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.digitscape.component.SampleSheet;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.map.StoryMarks;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.Panel;
import org.digitscape.link.StageState;
import org.digitscape.link.StoryStep;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.parts.Controls;

/**
 * Five steps, one open at a time. Each drives the controls that the other panels have, and the map
 * shows what comes of it.
 */
public final class StoryPanel extends Div {

  private final Exploration exploration;
  private final Map<StoryStep, StepCard> cards = new EnumMap<>(StoryStep.class);
  private final Impostor impostor = new Impostor();
  private final Prediction prediction;
  private final Consumer<SampleSheet> tie;

  /**
   * @param tie ties a sheet of samples to the map
   * @param voice says to screen readers what came of a step
   */
  public StoryPanel(
      Exploration exploration,
      Prediction prediction,
      Consumer<SampleSheet> tie,
      Consumer<String> voice) {
    this.exploration = exploration;
    this.prediction = prediction;
    this.tie = tie;
    addClassNames("panel", "story");
    getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-label", getTranslation("tab.story"));
    OrderedList list = new OrderedList();
    list.addClassName("steps");
    for (StoryStep step : StoryStep.values()) {
      StepCard card =
          new StepCard(
              step, () -> tool(step), this::open, this::showControl, text -> say(text, voice));
      cards.put(step, card);
      list.add(card);
    }
    add(
        Controls.unseenHeading(getTranslation("tab.story")),
        Controls.box("pane-body", list),
        pager());
    Signal<StageState> stage = exploration.part(PageState::stage);
    Signal.effect(
        this, () -> cards.forEach((at, card) -> card.offerControl(isThere(at, stage.get()))));
    Signal<StoryStep> step = exploration.part(PageState::step);
    Signal.effect(
        this,
        () -> {
          StoryStep open = step.get();
          cards.forEach((at, card) -> card.show(at, open));
          list.setClassName("full", open.ordinal() >= StoryStep.GENERATE.ordinal());
        });
  }

  /** Lets a map show what the story speaks of, for as long as the story is there. */
  public void pointOutOn(LatentMap map) {
    Pointers pointers = new Pointers(exploration, prediction, impostor);
    Signal.effect(this, () -> map.setStoryMarks(pointers.marks().get()));
    addDetachListener(event -> map.setStoryMarks(StoryMarks.NONE));
  }

  private void say(String outcome, Consumer<String> voice) {
    if (exploration.now().state().tab() == PageState.Tab.STORY) {
      voice.accept(outcome);
    }
  }

  private Div tool(StoryStep step) {
    return switch (step) {
      case COMPRESS -> new CompressTool(exploration, prediction);
      case READ -> new ReadTool(exploration);
      case GENERATE -> {
        GenerateTool generate = new GenerateTool(exploration, impostor);
        tie.accept(generate.sheet());
        yield generate;
      }
      case WALK -> new WalkTool(exploration);
      case DOUBT -> new DoubtTool(exploration, impostor);
    };
  }

  private void open(StoryStep step) {
    impostor.forget();
    exploration.change(Memory.STEP, state -> leave(state).withStep(step));
  }

  /** What a step did to the map for its own sake does not outlast it. */
  private static PageState leave(PageState state) {
    MapState map = state.map();
    return switch (state.step()) {
      case READ -> state.withMap(map.withHidden(Set.of()));
      case DOUBT -> state.withMap(map.withOverlay(MapState.Overlay.POINTS));
      default -> state;
    };
  }

  private static boolean isThere(StoryStep step, StageState stage) {
    return switch (step) {
      case COMPRESS -> stage.has(Panel.DRAW);
      case READ -> true;
      case GENERATE, DOUBT -> stage.has(Panel.SAMPLE);
      case WALK -> stage.has(Panel.WALK);
    };
  }

  /** Leads to the control that a step drives. */
  private void showControl(StoryStep step) {
    switch (step) {
      case COMPRESS ->
          getElement()
              .executeJs(
                  "const pad = document.querySelector('[data-testid=pad]');"
                      + "const seen = pad.checkVisibility();"
                      + "if (seen) { (pad.querySelector('[tabindex]') ?? pad).focus(); }"
                      + "return seen;")
              .then(
                  Boolean.class,
                  seen -> {
                    if (!seen) {
                      exploration.change(Memory.STEP, state -> state.withTab(PageState.Tab.DRAW));
                    }
                  });
      case READ -> getElement().executeJs("document.querySelector('.map-chip').focus()");
      case GENERATE, DOUBT ->
          exploration.change(Memory.STEP, state -> state.withTab(PageState.Tab.SAMPLE));
      case WALK -> exploration.change(Memory.STEP, state -> state.withTab(PageState.Tab.WALK));
    }
  }

  private Div pager() {
    NativeButton back =
        Controls.testId(Controls.textButton(getTranslation("story.back")), "story-back");
    NativeButton next = Controls.testId(Controls.textButton(""), "story-next");
    next.addClassName("primary");
    Controls.onClick(back, () -> turnTo(exploration.now().state().step().previous()));
    Controls.onClick(next, () -> turnTo(exploration.now().state().step().next()));
    Span place = Controls.text("place-words", "");
    Span numbers = Controls.text("place-numbers", "");
    numbers.getElement().setAttribute("aria-hidden", "true");
    Signal<StoryStep> step = exploration.part(PageState::step);
    Signal.effect(
        this,
        () -> {
          StoryStep open = step.get();
          back.setEnabled(!open.isFirst());
          int steps = StoryStep.values().length;
          place.setText(getTranslation("story.place", open.number(), steps));
          numbers.setText(getTranslation("story.place.short", open.number(), steps));
          next.setText(
              open.isLast()
                  ? getTranslation("story.again")
                  : getTranslation(
                      "story.next", getTranslation(StepCard.key(open.next(), "name"))));
        });
    return Controls.box("pager", back, Controls.box("place", place, numbers), next);
  }

  /** The card takes the focus, so that keys and screen readers are where the story is. */
  private void turnTo(StoryStep step) {
    open(step);
    StepCard card = cards.get(step);
    if (card != null) {
      card.focus();
    }
  }
}
