package org.digitscape.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.digitscape.component.SampleSheet;
import org.digitscape.component.map.LatentMap;
import org.digitscape.link.PageState;
import org.digitscape.link.PageState.Tab;
import org.digitscape.link.StageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.sample.SamplePanel;
import org.digitscape.page.story.StoryPanel;
import org.digitscape.page.walk.Picking;
import org.digitscape.page.walk.WalkPanel;
import org.jspecify.annotations.Nullable;

/**
 * The tools beside the map, one at a time. Each is made when it is shown and let go when another
 * is: together they would be more than all the rest of the page. What they show is in the state, so
 * that a tool comes back as it was.
 */
final class ToolPane extends Section {

  private final Exploration exploration;
  private final Picking picking;
  private final Prediction prediction;
  private final LatentMap map;
  private final Consumer<String> voice;
  private @Nullable Tab shown;
  private @Nullable Component panel;

  /**
   * @param tabs that choose the tool
   * @param voice says to screen readers what came of something
   */
  ToolPane(
      Component tabs,
      Exploration exploration,
      Picking picking,
      Prediction prediction,
      LatentMap map,
      Consumer<String> voice) {
    this.exploration = exploration;
    this.picking = picking;
    this.prediction = prediction;
    this.map = map;
    this.voice = voice;
    addClassNames("pane", "right");
    getElement().setAttribute("aria-label", getTranslation("tabs.label"));
    add(Controls.box("pane-header", tabs));
  }

  /** Not earlier: until the page has read its address, it shows what it shows without one. */
  @Override
  protected void onAttach(AttachEvent event) {
    if (event.isInitialAttach()) {
      Signal<Tab> tool = exploration.part(state -> state.stage().toolBeside(state.tab()));
      Signal<StageState> stage = exploration.part(PageState::stage);
      Signal.effect(this, () -> show(tool.get(), stage.get()));
    }
  }

  private void show(Tab tool, StageState stage) {
    setVisible(stage.hasTools());
    Tab wanted = stage.has(tool) ? tool : null;
    if (wanted == shown) {
      return;
    }
    shown = wanted;
    if (panel != null) {
      remove(panel);
    }
    // What the tool itself looks at is its own affair.
    panel = wanted == null ? null : Signal.untracked(() -> make(wanted));
    if (panel != null) {
      add(panel);
    }
  }

  private Component make(Tab tool) {
    return switch (tool) {
      case WALK -> new WalkPanel(exploration, picking, map);
      case STORY -> {
        StoryPanel story = new StoryPanel(exploration, prediction, this::tie, voice);
        story.pointOutOn(map);
        yield story;
      }
      default -> {
        SamplePanel sample = new SamplePanel(exploration);
        tie(sample.sheet());
        yield sample;
      }
    };
  }

  /** Marks and tiles follow each other in the browser, without a request. */
  private void tie(SampleSheet sheet) {
    getElement()
        .executeJs(
            "$1.addEventListener('sample-hover', e => { $0.selectedSample = e.detail.index; });"
                + "const follow = e => {"
                + "  if ($1.isConnected) { $1.selected = e.detail.index; }"
                + "  else { $0.removeEventListener('sample-hover', follow); } };"
                + "$0.addEventListener('sample-hover', follow);",
            map,
            sheet);
  }
}
