package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.component.Icon;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneBox;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.explore.Exploration;
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
    add(
        new Div(Controls.box("tile", input), caption("strip.input")),
        new Div(code, caption("strip.code")),
        new Div(Controls.box("tile", output), caption("strip.output")));
    Signal<Shown> shown = exploration.view(scene -> new Shown(scene.model(), scene.digit()));
    Signal.effect(
        this,
        () ->
            show(
                shown.get().digit().map(Encoding::reconstruction),
                PlaneBounds.of(shown.get().model().points()).box()));
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

  /** A digit's encoding by a model. */
  private record Shown(ServedModel model, Optional<Encoding> digit) {}

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
