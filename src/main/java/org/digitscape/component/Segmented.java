package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A switch with a few choices side by side. Made of the browser's own radio buttons, so arrow keys,
 * form semantics and forced colours come with it.
 *
 * @param <T> what is chosen; compared by {@code equals}
 */
@Tag("fieldset")
public final class Segmented<T> extends Component implements HasStyle {

  private static final AtomicLong GROUPS = new AtomicLong();

  private final String group = "segmented-" + GROUPS.incrementAndGet();
  private final Map<T, Element> radios = new LinkedHashMap<>();
  private Consumer<T> listener = value -> {};

  /**
   * @param label name of the group for screen readers
   */
  public Segmented(String label) {
    addClassName("segmented");
    getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
  }

  /**
   * Adds a choice at the end.
   *
   * @param icon name of an icon, or null for none
   * @param text visible label, also its name for screen readers
   * @return the label that holds it, for classes and test ids
   */
  public NativeLabel addChoice(T value, @Nullable String icon, String text) {
    Element radio =
        new Element("input")
            .setAttribute("type", "radio")
            .setAttribute("name", group)
            .setAttribute("aria-label", text);
    radio.addEventListener("change", event -> listener.accept(value));
    NativeLabel label = new NativeLabel();
    label.getElement().appendChild(radio);
    if (icon != null) {
      label.add(new Icon(icon));
    }
    label.add(new Span(text));
    radios.put(value, radio);
    getElement().appendChild(label.getElement());
    return label;
  }

  /**
   * Shows a choice as chosen; the listener is not told.
   *
   * @throws IllegalArgumentException if it was not added
   */
  public void setValue(T value) {
    Element chosen = radios.get(Objects.requireNonNull(value, "value"));
    if (chosen == null) {
      throw new IllegalArgumentException(value + " is not one of the choices " + radios.keySet());
    }
    // The visitor may have moved the choice in the browser since: set it there by force.
    chosen.executeJs("this.checked = true");
    radios.forEach((key, radio) -> radio.setAttribute("checked", radio == chosen));
  }

  /** The one who is told when the visitor chooses. */
  public void onChoice(Consumer<T> listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
  }
}
