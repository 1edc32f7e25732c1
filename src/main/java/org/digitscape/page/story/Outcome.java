package org.digitscape.page.story;

import com.vaadin.flow.component.html.Paragraph;

/** What came of a step's action: visible, and read out by screen readers once it changes. */
final class Outcome extends Paragraph {

  Outcome() {
    addClassName("outcome");
    getElement().setAttribute("role", "status");
  }
}
