package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.link.StoryStep;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.walk.WalkPreset;
import org.digitscape.page.walk.WalkScreen;

/** The walk of the Walk tab, made small: two frames under one slider, played by one button. */
final class WalkTool extends Div {

  private final Exploration exploration;
  private final WalkPlayer player;
  private int preset = -1;

  WalkTool(Exploration exploration) {
    this.exploration = exploration;
    player = WalkScreen.on(this, exploration, WalkTool::isOpen);
    NativeButton action =
        Controls.testId(Controls.button("play", getTranslation("story.walk.play")), "story-go-4");
    action.addClassNames("primary", "go");
    Controls.onClick(action, () -> play());
    NativeButton other = Controls.button("walk", getTranslation("story.walk.other"));
    Controls.onClick(other, () -> playAnother());
    Outcome outcome = new Outcome();
    add(Controls.box("actions", action, other), player, outcome);
    player.setCompact(true);
    Signal<Boolean> missing = exploration.view(scene -> scene.way().isEmpty());
    Signal.effect(this, () -> player.getElement().getClassList().set("none", missing.get()));
    Signal<Boolean> whole =
        exploration.view(scene -> isOpen(scene.state()) && scene.way().isPresent());
    Signal.effect(
        this, () -> outcome.setText(whole.get() ? getTranslation("story.walk.outcome") : ""));
  }

  /** The walk as it is set, or a plain one. */
  private void play() {
    if (exploration.now().way().isEmpty()) {
      exploration.changeWalk(Memory.STEP, walk -> WalkPreset.plain(exploration.now(), walk));
    }
    player.play();
  }

  private void playAnother() {
    preset = (preset + 1) % WalkPreset.values().length;
    WalkPreset way = WalkPreset.values()[preset];
    exploration.changeWalk(Memory.STEP, walk -> way.start(exploration.now(), walk));
    player.play();
  }

  private static boolean isOpen(PageState state) {
    return state.tab() == PageState.Tab.STORY && state.step() == StoryStep.WALK;
  }
}
