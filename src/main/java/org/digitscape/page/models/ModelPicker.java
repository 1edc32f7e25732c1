package org.digitscape.page.models;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import org.digitscape.link.Panel;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;

/** Which model's map this is, and the way to all of them, in the map's header; on a phone below. */
public final class ModelPicker extends Div {

  /**
   * @param panel opened from here; stands elsewhere
   */
  public ModelPicker(Exploration exploration, ComparePanel panel) {
    addClassName("model-picker");
    NativeButton compare = Controls.iconButton("compare", getTranslation("compare.open"));
    Controls.testId(compare, "compare-open");
    Signal<Boolean> open = exploration.part(state -> state.map().compared());
    Signal.effect(
        this, () -> compare.getElement().setAttribute("aria-expanded", String.valueOf(open.get())));
    Controls.onClick(
        compare,
        () -> {
          exploration.changeMap(Memory.STEP, map -> map.withCompared(!map.compared()));
          if (exploration.now().state().map().compared()) {
            panel.focus();
          }
        });
    panel.onClose(compare::focus);
    add(new ModelSelect(exploration), compare);
    Signal<Boolean> shown = exploration.part(state -> state.stage().has(Panel.MODELS));
    Signal.effect(this, () -> setVisible(shown.get()));
  }
}
