package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Objects;

/**
 * A small drawing in the colour of the text around it. Decoration only: assistive technology does
 * not see it, so whatever it stands for needs a name of its own.
 */
@Tag("ds-icon")
@JsModule("./ds-icon/ds-icon.ts")
public final class Icon extends Component {

  /**
   * @param name one of the names in {@code frontend/ds-icon/icons.ts}; an unknown one shows nothing
   */
  public Icon(String name) {
    getElement().setAttribute("name", Objects.requireNonNull(name, "name must not be null"));
  }
}
