package org.digitscape.page.stage;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** The browser's own check box. */
@Tag("input")
final class CheckField extends AbstractSinglePropertyField<CheckField, Boolean> {

  CheckField() {
    super("checked", false, false);
    setSynchronizedEvent("change");
    getElement().setAttribute("type", "checkbox");
  }

  /** The box with its text, which is also its name. */
  NativeLabel labelled(String text) {
    NativeLabel label = new NativeLabel();
    label.add(this, new Span(text));
    label.addClassName("check");
    return label;
  }
}
