package org.digitscape.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.parts.Controls;

/**
 * What the page is and which keys it knows, in the browser's own modal dialog. Built when it is
 * first asked for.
 */
@Tag("dialog")
final class HelpDialog extends Component implements HasComponents {

  private final Exploration exploration;
  private boolean filled;

  HelpDialog(Exploration exploration) {
    this.exploration = exploration;
    getElement().setAttribute("aria-label", getTranslation("help.title"));
  }

  /** Opens it; Escape closes it. */
  void open() {
    if (!filled) {
      filled = true;
      fill();
    }
    getElement().callJsFunction("showModal");
  }

  private void fill() {
    DescriptionList keys = new DescriptionList();
    keys.addClassName("keys");
    for (String key : new String[] {"map", "zoom", "ends", "undo", "walk", "present"}) {
      keys.add(new DescriptionList.Term(getTranslation("help.keys." + key)));
      keys.add(new DescriptionList.Description(getTranslation("help.keys." + key + ".text")));
    }
    Anchor api = new Anchor("swagger-ui.html", getTranslation("help.api"));
    api.setRouterIgnore(true);
    api.addClassName("button");
    NativeButton close = Controls.textButton(getTranslation("help.close"));
    close.addClassName("primary");
    Controls.onClick(close, () -> getElement().callJsFunction("close"));
    Div actions = Controls.box("actions", api);
    LanguageButton.others(getLocale(), exploration).forEach(actions::add);
    actions.add(close);
    add(
        new H2(getTranslation("help.title")),
        new Paragraph(getTranslation("help.text")),
        new Paragraph(getTranslation("help.sample")),
        new Paragraph(getTranslation("help.walk")),
        new Paragraph(getTranslation("help.story")),
        keys,
        actions);
  }
}
