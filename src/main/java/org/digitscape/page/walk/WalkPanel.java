package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import org.digitscape.component.Icon;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Footer;

/** The walk between two places, through latent space and through pixel space. */
public final class WalkPanel extends Div {

  private final Exploration exploration;
  private final WalkPlayer player;

  public WalkPanel(Exploration exploration, ValueSignal<WalkEnds.End> picking) {
    this.exploration = exploration;
    player = WalkScreen.on(this, exploration, state -> state.tab() == PageState.Tab.WALK);
    addClassNames("panel", "walk");
    getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-label", getTranslation("tab.walk"));
    Div tip = Controls.box("tip", new Icon("eye"), new Span(getTranslation("walk.tip")));
    add(
        Controls.box(
            "pane-body", new WalkEnds(exploration, picking), player, presets(), tip, new Footer()));
  }

  public WalkPlayer player() {
    return player;
  }

  private Div presets() {
    Div buttons = Controls.box("presets");
    for (WalkPreset preset : WalkPreset.values()) {
      NativeButton button = Controls.textButton(getTranslation(preset.key()));
      button.addClickListener(
          event ->
              exploration.changeWalk(Memory.STEP, walk -> preset.start(exploration.now(), walk)));
      buttons.add(button);
    }
    Div field =
        Controls.box("field", Controls.text("label", getTranslation("walk.presets")), buttons);
    field.addClassName("presets-field");
    return field;
  }
}
