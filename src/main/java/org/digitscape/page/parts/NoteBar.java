package org.digitscape.page.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import org.digitscape.component.Icon;
import org.jspecify.annotations.Nullable;

/** Messages to the visitor: one at a time, over the map, until dismissed or replaced. */
public final class NoteBar extends Div {

  private static final int WAIT_MS = 2_000;

  /** What is done after a while, unless another message comes first. */
  private @Nullable Runnable waiting;

  public NoteBar() {
    Controls.testId(this, "note");
    setVisible(false);
  }

  /** Says that something went wrong and what to do: {@code key.title} and {@code key.text}. */
  public void warn(String key) {
    warn(key, null, () -> {});
  }

  /**
   * Says that something went wrong and offers a way on.
   *
   * @param action what the button says, or null for no button
   */
  public void warn(String key, @Nullable String action, Runnable onAction) {
    Div words =
        new Div(
            Controls.text("title", getTranslation(key + ".title")),
            Controls.text("text", getTranslation(key + ".text")));
    show("alert", new Icon("warn"), words);
    if (action != null) {
      NativeButton button = Controls.textButton(action);
      Controls.onClick(
          button,
          () -> {
            clear();
            onAction.run();
          });
      add(button);
    }
    addClose();
  }

  /**
   * Says that many people are here, and does something a few seconds later: the last that waits.
   * Not all who were told so come back at once.
   */
  public void waitAndThen(Runnable again) {
    Div words =
        new Div(
            Controls.text("title", getTranslation("note.busy.title")),
            Controls.text("text", getTranslation("note.busy.text")));
    show("status", new Icon("people"), words);
    waiting = again;
    getElement()
        .executeJs(
            "return new Promise(done => setTimeout(done, $0 * (1 + Math.random())))", WAIT_MS)
        .then(
            done -> {
              if (waiting == again) {
                clear();
                again.run();
              }
            });
  }

  /**
   * Shows a link.
   *
   * @param key of what is said about it: that it is copied, or that this browser could not
   */
  public void showLink(String key, String link) {
    Input field = Controls.testId(new Input(), "share-link");
    field.setValue(link);
    field.getElement().setAttribute("readonly", true);
    field.setAriaLabel(getTranslation("share.link"));
    Div words = new Div(Controls.text("title", getTranslation(key)), Controls.box("input", field));
    show("status", new Icon("share"), words);
    addClose();
  }

  /** Takes the message away. */
  public void clear() {
    waiting = null;
    removeAll();
    setVisible(false);
  }

  private void show(String role, Icon icon, Div words) {
    waiting = null;
    removeAll();
    addClassName("note");
    getElement().setAttribute("role", role);
    add(icon, words);
    setVisible(true);
  }

  private void addClose() {
    NativeButton close = Controls.textButton(getTranslation("note.close"));
    close.addClassName("quiet");
    Controls.onClick(close, () -> clear());
    add(close);
  }
}
