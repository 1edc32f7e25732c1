package org.digitscape.page.models;

import com.vaadin.flow.component.html.Div;
import org.digitscape.page.explore.Exploration;

/** Which model's map this is, in the map's header; on a phone over the map. */
public final class ModelPicker extends Div {

  public ModelPicker(Exploration exploration) {
    addClassName("model-picker");
    add(new ModelSelect(exploration));
  }
}
