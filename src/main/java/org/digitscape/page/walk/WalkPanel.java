package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.digitscape.component.Icon;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Footer;
import org.digitscape.page.walk.export.ExportMenu;

/** The walk between two places, through latent space and through pixel space. */
public final class WalkPanel extends Div {

  private final Exploration exploration;
  private final WalkPlayer player;

  /**
   * @param map whose picture can be taken along
   */
  public WalkPanel(Exploration exploration, Picking picking, LatentMap map) {
    this.exploration = exploration;
    player = WalkScreen.on(this, exploration, state -> state.tab() == PageState.Tab.WALK);
    addClassNames("panel", "walk");
    getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-label", getTranslation("tab.walk"));
    Div tip = Controls.box("tip", new Icon("eye"), new Span(getTranslation("walk.tip")));
    add(
        Controls.unseenHeading(getTranslation("tab.walk")),
        Controls.box(
            "pane-body",
            new WalkEnds(exploration, picking),
            Controls.box("stage", player, new ExportMenu(exploration, map)),
            new WalkStops(exploration, picking),
            presets(),
            tip,
            new Footer()));
  }

  public WalkPlayer player() {
    return player;
  }

  private Div presets() {
    Div buttons = Controls.box("presets");
    for (WalkPreset preset : WalkPreset.values()) {
      NativeButton button = Controls.textButton(getTranslation(preset.key()));
      Controls.onClick(
          button,
          () -> exploration.changeWalk(Memory.STEP, walk -> preset.start(exploration.now(), walk)));
      buttons.add(button);
    }
    Div field =
        Controls.box("field", Controls.text("label", getTranslation("walk.presets")), buttons);
    field.addClassName("presets-field");
    return field;
  }
}
