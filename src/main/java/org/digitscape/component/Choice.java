package org.digitscape.component;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The browser's own drop-down list of texts. */
@Tag("select")
public final class Choice extends AbstractSinglePropertyField<Choice, String>
    implements HasAriaLabel, HasStyle {

  private List<String> offered = List.of();

  /** A list without options. */
  public Choice() {
    super("value", "", false);
    setSynchronizedEvent("change");
  }

  /** Replaces the options, unless they are the same: a browser would choose the first one anew. */
  public void setOptions(List<String> options) {
    if (offered.equals(options)) {
      return;
    }
    offered = List.copyOf(options);
    getElement().removeAllChildren();
    for (String option : options) {
      getElement().appendChild(new Element("option").setAttribute("value", option).setText(option));
    }
  }
}
