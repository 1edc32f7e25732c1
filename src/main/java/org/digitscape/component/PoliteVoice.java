package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Objects;

/** Says to screen readers what came of something: politely, and at most one thing a second. */
@Tag("polite-voice")
@JsModule("./polite-voice/polite-voice.ts")
public final class PoliteVoice extends Component {

  public PoliteVoice() {
    getElement().getClassList().add("visually-hidden");
  }

  /**
   * Says a text once what is being said is over, instead of any that still waits.
   *
   * @param text empty to say nothing more
   */
  public void say(String text) {
    getElement().setAttribute("text", Objects.requireNonNull(text, "text must not be null"));
  }
}
