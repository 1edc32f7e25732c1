package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.component.Icon;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;

/** Input, code and rebuilt image, for windows in which the drawing pane is out of sight. */
final class SmallStrip extends Div {

  private final DigitTile input = new DigitTile();
  private final DigitTile output = new DigitTile();
  private final Span code = Controls.text("numbers", "");

  SmallStrip(Exploration exploration, Prediction prediction) {
    addClassName("small-strip");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("strip.label"));
    input.setFramed(true);
    output.setFramed(true);
    add(input, new Icon("right"), code, new Icon("right"), output);
    Signal<Optional<Encoding>> digit = exploration.view(Scene::digit);
    Signal.effect(
        this,
        () -> show(digit.get().map(Encoding::reconstruction), prediction.now().get().isOpen()));
  }

  private void show(Optional<Reconstruction> digit, boolean hidden) {
    setVisible(digit.isPresent());
    Optional<Reconstruction> result = hidden ? Optional.empty() : digit;
    input.setImage(digit.map(Reconstruction::input).orElse(null));
    input.setLabel(getTranslation("strip.input.alt"));
    output.setImage(result.map(Reconstruction::output).orElse(null));
    output.setLabel(getTranslation("strip.output.alt"));
    code.setText(
        result
            .map(
                r ->
                    getTranslation(
                        "story.code",
                        Numbers.coordinate(r.code().x()),
                        Numbers.coordinate(r.code().y())))
            .orElse("?, ?"));
  }
}
