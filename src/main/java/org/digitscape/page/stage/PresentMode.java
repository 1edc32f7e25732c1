package org.digitscape.page.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.fullscreen.FullscreenState;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.signals.Signal;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;

/**
 * The way to the large page for a projector and back: a button, Alt P, and Escape to leave. Full
 * screen is offered once it is large; who leaves that with Escape leaves both.
 */
@Tag("div")
public final class PresentMode extends Component implements HasComponents {

  private final Exploration exploration;
  private final NativeButton enter;
  private final NativeButton leave;
  private boolean wasFullscreen;

  /**
   * @param page on which the keys work
   */
  public PresentMode(Exploration exploration, Component page) {
    this.exploration = exploration;
    getStyle().setDisplay(Style.Display.CONTENTS);
    enter = Controls.button("screen", getTranslation("present.enter"));
    Controls.testId(enter, "present");
    enter.addClassNames("quiet", "roomy");
    enter.getElement().setAttribute("title", getTranslation("present.enter.hint"));
    Controls.onClick(enter, () -> show(true));
    NativeButton fullscreen = Controls.button("fit", getTranslation("present.fullscreen"));
    fullscreen.addClassName("quiet");
    Fullscreen.onClick(fullscreen).enter();
    leave = Controls.testId(Controls.textButton(getTranslation("present.leave")), "present-leave");
    leave.getElement().setAttribute("title", getTranslation("present.leave.hint"));
    Controls.onClick(leave, () -> show(false));
    add(enter, fullscreen, leave);
    Signal<Boolean> present = exploration.part(state -> state.stage().present());
    Signal.effect(
        this,
        () -> {
          enter.setVisible(!present.get());
          fullscreen.setVisible(present.get());
          leave.setVisible(present.get());
        });
    Shortcuts.addShortcutListener(page, () -> show(!isOn()), Key.KEY_P, KeyModifier.ALT);
    Shortcuts.addShortcutListener(page, () -> show(false), Key.ESCAPE).allowBrowserDefault();
    addAttachListener(event -> followFullscreen());
  }

  private boolean isOn() {
    return exploration.now().state().stage().present();
  }

  private void show(boolean present) {
    if (present == isOn()) {
      return;
    }
    exploration.change(Memory.STEP, state -> state.withStage(state.stage().withPresent(present)));
    if (!present && wasFullscreen) {
      Fullscreen.exit();
    }
    // The button that was pressed is gone.
    (present ? leave : enter).focus();
  }

  private void followFullscreen() {
    Signal<FullscreenState> screen = Fullscreen.stateSignal();
    Signal.effect(
        this,
        () -> {
          boolean full = screen.get() == FullscreenState.FULLSCREEN;
          boolean left = wasFullscreen && !full;
          wasFullscreen = full;
          if (left) {
            getElement().getNode().runWhenAttached(ui -> ui.access(() -> show(false)));
          }
        });
  }
}
