package org.digitscape.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The small print under a panel: the way to the browsable HTTP API. */
final class Footer extends Div {

  Footer() {
    addClassName("pane-footer");
    Anchor link = new Anchor("swagger-ui.html", getTranslation("help.api"));
    link.setRouterIgnore(true);
    add(link);
  }
}
