package org.digitscape.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** The page. */
@Route("")
public class DigitscapeView extends Div {

  public DigitscapeView() {
    setText("Digitscape");
  }
}
