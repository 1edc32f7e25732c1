package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.link.DigitSource;
import org.digitscape.link.DrawState;
import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Sight;
import org.digitscape.page.parts.Controls;
import org.digitscape.serving.ServedModel;

/**
 * What the network sees: the steps from the drawing to 28x28 as pictures, a switch that shows what
 * centring is good for, and noise. There is none until the visitor asks for it.
 */
final class SightPanel extends Div {

  private static final String ID = "sees";

  private final StepPictures pictures = new StepPictures();
  private final Paragraph none = new Paragraph();
  private final NativeButton centring = Controls.testId(new NativeButton(), "centring");
  private final Span shifted = Controls.text("shift", "");
  private final Paragraph jump = Controls.testId(new Paragraph(), "jump");

  private SightPanel(Exploration exploration) {
    addClassName("sees");
    Controls.testId(this, ID);
    getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("sees"));
    none.addClassNames("caption", "muted");
    jump.addClassNames("caption", "muted");
    Span knob = Controls.text("knob", "");
    centring.addClassName("switch");
    centring.getElement().setAttribute("type", "button").setAttribute("role", "switch");
    centring.add(new Span(getTranslation("sees.centre")), shifted, knob);
    Controls.onClick(
        centring,
        () -> exploration.changeDraw(Memory.STEP, draw -> draw.withCentred(!draw.centred())));
    Hr rule = new Hr();
    rule.addClassName("rule");
    add(rule, pictures, none, centring, jump, new NoiseField(exploration));
    Signal<Shown> shown =
        exploration.view(scene -> new Shown(scene.state(), scene.model(), scene.sight()));
    Signal.effect(this, () -> show(shown.get()));
  }

  /** Where the panel stands while it is unfolded. */
  static Div place(Exploration exploration) {
    Div place = Controls.box("sees-place");
    place.setId(ID);
    Signal<Boolean> open = exploration.part(state -> state.draw().steps());
    Signal.effect(
        place,
        () -> {
          place.removeAll();
          if (open.get()) {
            place.add(Signal.untracked(() -> new SightPanel(exploration)));
          }
        });
    return place;
  }

  /** A button that unfolds the panel and folds it again. */
  static void bind(NativeButton button, Exploration exploration) {
    button.getElement().setAttribute("aria-controls", ID);
    Controls.onClick(
        button, () -> exploration.changeDraw(Memory.SAME, draw -> draw.withSteps(!draw.steps())));
    Signal<Boolean> open = exploration.part(state -> state.draw().steps());
    Signal.effect(
        button,
        () -> button.getElement().setAttribute("aria-expanded", String.valueOf(open.get())));
  }

  private void show(Shown shown) {
    DrawState draw = shown.state().draw();
    SightWords words = new SightWords(this::getTranslation, shown.model());
    Optional<DigitSteps> steps = shown.sight().flatMap(Sight::steps);
    pictures.setVisible(steps.isPresent());
    centring.setVisible(steps.isPresent());
    jump.setVisible(steps.isPresent() && !draw.centred());
    none.setVisible(steps.isEmpty());
    none.setText(getTranslation("sees.none." + reason(shown.state().digit())));
    centring.getElement().setAttribute("aria-checked", String.valueOf(draw.centred()));
    steps.ifPresent(
        known -> {
          String shift = words.shift(known.shift());
          pictures.show(known, draw.centred(), shift);
          shifted.setText(draw.centred() ? shift : "");
          jump.setText(
              shown
                  .sight()
                  .flatMap(
                      sight -> sight.uncentred().map(uncentred -> words.jump(sight, uncentred)))
                  .orElse(""));
        });
  }

  /** Why there are no steps to show. */
  private static String reason(DigitSource digit) {
    return switch (digit) {
      case TestDigit test -> "test";
      case DigitSource.Picture picture -> "link";
      case DigitSource.None none -> "digit";
      case DigitSource.Drawn drawn -> "ink";
    };
  }

  private record Shown(PageState state, ServedModel model, Optional<Sight> sight) {}
}
