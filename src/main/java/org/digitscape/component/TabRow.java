package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of tabs after the WAI-ARIA pattern: one stop of the Tab key, arrows move and open.
 *
 * @param <T> what a tab opens; compared by {@code equals}
 */
@Tag("div")
public final class TabRow<T> extends Component implements HasStyle {

  private final List<Tab<T>> tabs = new ArrayList<>();
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
    tab.getElement().addEventListener("click", event -> listener.accept(value));
    tabs.add(new Tab<>(value, tab));
    getElement().appendChild(tab.getElement());
    return tab;
  }

  /** Shows a tab as open; the listener is not told. */
  public void setValue(T value) {
    tabs.forEach(tab -> tab.open(tab.value().equals(value)));
  }

  /** Shows only some of the tabs. */
  public void show(Predicate<T> wanted) {
    tabs.forEach(tab -> tab.button().setVisible(wanted.test(tab.value())));
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
    List<Tab<T>> shown = tabs.stream().filter(tab -> tab.button().isVisible()).toList();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isOpen()) {
        Tab<T> next = shown.get(Math.floorMod(i + step, shown.size()));
        listener.accept(next.value());
        next.button().focus();
        return;
      }
    }
  }

  private record Tab<V>(V value, NativeButton button) {

    boolean isOpen() {
      return "true".equals(button.getElement().getAttribute("aria-selected"));
    }

    void open(boolean yes) {
      button
          .getElement()
          .setAttribute("aria-selected", String.valueOf(yes))
          .setAttribute("tabindex", yes ? "0" : "-1");
    }
  }
}
