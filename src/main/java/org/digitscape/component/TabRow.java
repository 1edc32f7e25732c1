package org.digitscape.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of tabs after the WAI-ARIA pattern: one stop of the Tab key, arrows move and open.
 *
 * @param <T> what a tab opens; compared by {@code equals}
 */
@Tag("div")
public final class TabRow<T> extends Component implements HasStyle {

  private final Map<T, NativeButton> tabs = new LinkedHashMap<>();
  private Consumer<T> listener = value -> {};

  /**
   * @param label name of the row for screen readers
   */
  public TabRow(String label) {
    getElement().setAttribute("role", "tablist").setAttribute("aria-label", label);
    listenForKey("ArrowRight", 1);
    listenForKey("ArrowLeft", -1);
  }

  /**
   * Adds a tab at the end.
   *
   * @param icon name of an icon above the text, or null
   * @return its button, for a test id
   */
  public NativeButton addTab(T value, @Nullable String icon, String text) {
    NativeButton tab = new NativeButton();
    if (icon != null) {
      tab.add(new Icon(icon));
    }
    tab.add(new Span(text));
    tab.getElement().setAttribute("role", "tab").setAttribute("type", "button");
    tab.addClickListener((ClickEvent<NativeButton> event) -> listener.accept(value));
    tabs.put(value, tab);
    getElement().appendChild(tab.getElement());
    return tab;
  }

  /** Shows a tab as open; the listener is not told. */
  public void setValue(T value) {
    tabs.forEach(
        (key, tab) ->
            tab.getElement()
                .setAttribute("aria-selected", String.valueOf(key.equals(value)))
                .setAttribute("tabindex", key.equals(value) ? "0" : "-1"));
  }

  /** The one who is told when the visitor opens a tab. */
  public void onOpen(Consumer<T> listener) {
    this.listener = listener;
  }

  private void listenForKey(String key, int step) {
    getElement()
        .addEventListener("keydown", event -> move(step))
        .setFilter("event.key === '" + key + "'");
  }

  private void move(int step) {
    List<T> values = new ArrayList<>(tabs.keySet());
    for (int i = 0; i < values.size(); i++) {
      if ("true".equals(tabs.get(values.get(i)).getElement().getAttribute("aria-selected"))) {
        T next = values.get(Math.floorMod(i + step, values.size()));
        listener.accept(next);
        tabs.get(next).focus();
        return;
      }
    }
  }
}
