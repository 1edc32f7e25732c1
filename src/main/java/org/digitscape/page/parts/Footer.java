package org.digitscape.page.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The small print under a panel: the way to the browsable HTTP API. */
public final class Footer extends Div {

  public Footer() {
    addClassName("pane-footer");
    Anchor link = new Anchor("swagger-ui.html", getTranslation("help.api"));
    link.setRouterIgnore(true);
    add(link);
  }
}
