package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.component.ErrorTile;
import org.digitscape.component.Icon;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneBox;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.PlaneBounds;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;

/** Input, code and rebuilt image side by side: 784 pixels, 2 numbers, 784 rebuilt. */
final class DigitStrip extends Div {

  private final DigitTile input = Controls.testId(new DigitTile(), "input-28");
  private final DigitTile output = Controls.testId(new DigitTile(), "reconstruction");
  private final ErrorTile error = new ErrorTile();
  private final Div legend = Controls.box("legend");
  private final Paragraph where = Controls.testId(new Paragraph(), "error-place");
  private final Coordinate first = new Coordinate();
  private final Coordinate second = new Coordinate();
  private final Div code;

  DigitStrip(Exploration exploration) {
    addClassName("strip");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("strip.label"));
    code = Controls.box("code", arrow("in"), first, second, arrow("out"));
    Controls.testId(code, "code");
    NativeButton look = tileButton("look", getTranslation("sees"));
    SightPanel.bind(look, exploration);
    NativeButton errors =
        Controls.testId(tileButton("heat", getTranslation("errors.show")), "errors");
    Controls.onClick(
        errors, () -> exploration.changeDraw(Memory.SAME, draw -> draw.withErrors(!draw.errors())));
    legend.add(
        Controls.text("missing", getTranslation("errors.missing")),
        Controls.text("surplus", getTranslation("errors.surplus")));
    add(
        new Div(Controls.box("tile", input, look), caption("strip.input")),
        new Div(code, caption("strip.code")),
        new Div(Controls.box("tile", output, error, errors), caption("strip.output")),
        Controls.box("error-map", legend, where));
    Signal<Shown> shown =
        exploration.view(
            scene -> new Shown(scene.model(), scene.digit(), scene.state().draw().errors()));
    Signal.effect(
        this,
        () -> {
          show(
              shown.get().digit().map(Encoding::reconstruction),
              PlaneBounds.of(shown.get().model().points()).box());
          errors
              .getElement()
              .setAttribute("aria-pressed", String.valueOf(shown.get().errors()))
              .setAttribute("title", getTranslation("errors.show"));
          errors.setEnabled(shown.get().digit().isPresent());
          showErrors(shown.get());
        });
  }

  private void showErrors(Shown shown) {
    Optional<Encoding> digit = shown.digit().filter(known -> shown.errors());
    error.setVisible(digit.isPresent());
    output.setVisible(digit.isEmpty());
    setClassName("with-errors", digit.isPresent());
    digit.ifPresent(
        known -> {
          String words = new SightWords(this::getTranslation, shown.model()).errors(known);
          error.show(known.reconstruction(), words);
          where.setText(words);
        });
  }

  /** A button over a whole tile, with a small sign of what it does. */
  private static NativeButton tileButton(String icon, String name) {
    NativeButton button = new NativeButton();
    button.add(new Icon(icon));
    button.addClassName("tile-button");
    button.getElement().setAttribute("type", "button");
    Controls.rename(button, name);
    return button;
  }

  private void show(Optional<Reconstruction> reconstruction, PlaneBox bounds) {
    input.setImage(reconstruction.map(Reconstruction::input).orElse(null));
    output.setImage(reconstruction.map(Reconstruction::output).orElse(null));
    input.setLabel(getTranslation("strip.input.alt"));
    output.setLabel(getTranslation("strip.output.alt"));
    input.getParent().ifPresent(tile -> tile.setClassName("empty", reconstruction.isEmpty()));
    output.getParent().ifPresent(tile -> tile.setClassName("empty", reconstruction.isEmpty()));
    @Nullable LatentCode place = reconstruction.map(Reconstruction::code).orElse(null);
    first.show(place == null ? null : place.x(), bounds.left(), bounds.right());
    second.show(place == null ? null : place.y(), bounds.low(), bounds.high());
  }

  private Icon arrow(String side) {
    Icon arrow = new Icon("right");
    arrow.addClassNames("arrow", side);
    return arrow;
  }

  private Div caption(String key) {
    return Controls.box("cap", new Span(getTranslation(key)));
  }

  /** A digit's encoding by a model, and whether its error is shown pixel by pixel. */
  private record Shown(ServedModel model, Optional<Encoding> digit, boolean errors) {}

  /** A latent variable and its place in the range of the map. */
  private static final class Coordinate extends Div {

    private final Span number = Controls.text("z", "–");
    private final Element mark = new Element("i");

    Coordinate() {
      Span bar = Controls.text("bar", "");
      bar.getElement().appendChild(mark);
      add(number, bar);
    }

    void show(@Nullable Double value, double min, double max) {
      number.setText(value == null ? "–" : Numbers.coordinate(value));
      mark.setVisible(value != null);
      if (value != null) {
        double share = Math.clamp((value - min) / (max - min), 0, 1);
        mark.getStyle().set("left", String.format(Locale.ROOT, "%.1f%%", 100 * share));
      }
    }
  }
}
