package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.digitscape.component.Icon;
import org.digitscape.link.StoryStep;
import org.digitscape.page.parts.Controls;
import org.jspecify.annotations.Nullable;

/** One step of the story: a title and a sentence, and its tool, which is there while it is open. */
final class StepCard extends ListItem {

  private final NativeButton title = new NativeButton();
  private final NativeButton control = new NativeButton();
  private final Consumer<String> voice;
  private final Supplier<Div> maker;
  private @Nullable Div tool;

  /**
   * @param maker makes the tool
   * @param open is told when the visitor opens the step
   * @param showControl is told when the visitor asks where the step's control is on the page
   * @param voice says to screen readers what came of the step's actions
   */
  StepCard(
      StoryStep step,
      Supplier<Div> maker,
      Consumer<StoryStep> open,
      Consumer<StoryStep> showControl,
      Consumer<String> voice) {
    this.maker = maker;
    this.voice = voice;
    addClassName("step");
    Controls.testId(this, "story-step-" + step.number());
    Span number = Controls.text("number", String.valueOf(step.number()));
    number.getElement().setAttribute("aria-hidden", "true");
    title.setText(getTranslation(key(step, "title")));
    title.addClassName("title");
    title.getElement().setAttribute("type", "button");
    Controls.onClick(title, () -> open.accept(step));
    control.add(new Icon(icon(step)), new Span(getTranslation(key(step, "control"))));
    control.addClassName("control");
    control.getElement().setAttribute("type", "button");
    Controls.onClick(control, () -> showControl.accept(step));
    Paragraph sentence = new Paragraph(getTranslation(key(step, "text")));
    sentence.addClassName("sentence");
    add(number, Controls.box("head", new H3(title), control), sentence);
  }

  /** Shows whether the step lies behind, is open, or lies ahead. */
  void show(StoryStep step, StoryStep open) {
    furnish(step == open);
    setClassName("open", step == open);
    setClassName("done", step.ordinal() < open.ordinal());
    title.getElement().setAttribute("aria-expanded", String.valueOf(step == open));
    if (step == open) {
      getElement().setAttribute("aria-current", "step");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  private void furnish(boolean open) {
    if (!open && tool != null) {
      remove(tool);
      tool = null;
    } else if (open && tool == null) {
      tool = Signal.untracked(maker::get);
      tool.addClassName("tool");
      add(tool);
    }
  }

  /** Whether the step's control is on the page. */
  void offerControl(boolean there) {
    control.setVisible(there);
  }

  /** Says what came of an action, unless it concerns another step as well and is said there. */
  void say(String outcome) {
    if (hasClassName("open") && !outcome.isEmpty()) {
      voice.accept(outcome);
    }
  }

  void focus() {
    title.focus();
  }

  /** The key of one of a step's texts. */
  static String key(StoryStep step, String part) {
    return "story." + step.name().toLowerCase(Locale.ROOT) + "." + part;
  }

  private static String icon(StoryStep step) {
    return switch (step) {
      case COMPRESS -> "brush";
      case READ -> "dots";
      case GENERATE -> "grid";
      case WALK -> "walk";
      case DOUBT -> "contour";
    };
  }
}
