package org.digitscape.page.story;

import com.vaadin.flow.component.html.Paragraph;

/** What came of a step's action: visible, and said by the page's voice while the step is open. */
final class Outcome extends Paragraph {

  Outcome() {
    addClassName("outcome");
  }

  @Override
  public void setText(String text) {
    super.setText(text);
    StepCard card = findAncestor(StepCard.class);
    if (card != null) {
      card.say(text);
    }
  }
}
