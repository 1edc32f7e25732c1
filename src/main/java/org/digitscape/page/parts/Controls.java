package org.digitscape.page.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.digitscape.component.Icon;

/** The page's plain building blocks, in its own style. */
public final class Controls {

  private Controls() {}

  /** A button with an icon and a text. */
  public static NativeButton button(String icon, String text) {
    NativeButton button = new NativeButton();
    button.add(new Icon(icon), new Span(text));
    return dressed(button);
  }

  /** A button with an icon alone; the name is for screen readers and the tooltip. */
  public static NativeButton iconButton(String icon, String name) {
    NativeButton button = new NativeButton();
    button.add(new Icon(icon));
    button.addClassName("icon-only");
    rename(button, name);
    return dressed(button);
  }

  /** Gives a button without text another name. */
  public static void rename(NativeButton button, String name) {
    button.getElement().setAttribute("aria-label", name).setAttribute("title", name);
  }

  /** A button with a text alone. */
  public static NativeButton textButton(String text) {
    return dressed(new NativeButton(text));
  }

  /**
   * Does something when the visitor presses a button. Vaadin's own click listeners are told where
   * the pointer was and which keys were down, which takes a kilobyte for each button of each tab.
   */
  public static void onClick(NativeButton button, Runnable action) {
    button.getElement().addEventListener("click", event -> action.run());
  }

  /** Names a component for tests, as the contract has it. */
  public static <C extends Component> C testId(C component, String id) {
    component.getElement().setAttribute("data-testid", id);
    return component;
  }

  /** A box of some class around components. */
  public static Div box(String className, Component... components) {
    Div box = new Div(components);
    box.addClassName(className);
    return box;
  }

  /** The heading of a part whose name eyes see on its tab. */
  public static H2 unseenHeading(String text) {
    H2 heading = new H2(text);
    heading.addClassName("visually-hidden");
    return heading;
  }

  /** A text of some class. */
  public static Span text(String className, String text) {
    Span span = new Span(text);
    span.addClassName(className);
    return span;
  }

  private static NativeButton dressed(NativeButton button) {
    button.addClassName("button");
    button.getElement().setAttribute("type", "button");
    return button;
  }
}
