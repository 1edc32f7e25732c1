package org.digitscape.page.models;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.component.map.LatentMarks;
import org.digitscape.component.map.SmallPlane;
import org.digitscape.model.LatentCode;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.ModelWords;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.parts.VerdictWords;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;

/** What one model makes of the digit: where it lands, what comes back, and how far that is off. */
final class ComparedModel extends ListItem {

  private final ServedModel model;
  private final SmallPlane plane = new SmallPlane();
  private final DigitTile output = new DigitTile();
  private final Div tile = Controls.box("tile", output);
  private final Span code = Controls.text("z", "");
  private final Span verdict = Controls.text("strong", "");
  private final Span error = Controls.text("muted", "");
  private final Element share = new Element("i");
  private final NativeButton choose;
  private final VerdictWords words;

  /**
   * @param model compared
   * @param onChoose the visitor wants its map
   */
  ComparedModel(ServedModel model, Runnable onChoose) {
    this.model = model;
    this.words = new VerdictWords(this::getTranslation, model);
    addClassName("compared");
    Controls.testId(this, "compare-card");
    getElement().setAttribute("data-model", model.id());
    ModelWords names = new ModelWords(this::getTranslation);
    String name = names.name(model.card());
    H3 title = new H3(name);
    Span about = Controls.text("about", names.about(model.card()));
    Span numbers =
        Controls.text("numbers", getTranslation("compare.test", names.numbers(model.card())));
    plane.setPoints(
        model.points().stream()
            .map(point -> new LatentMarks.Point(point.index(), point.label(), point.code()))
            .toList());
    output.setLabel(getTranslation("compare.output", name));
    Span bar = Controls.text("error-bar", "");
    bar.getElement().setAttribute("aria-hidden", "true").appendChild(share);
    choose = Controls.textButton(getTranslation("compare.choose"));
    Controls.onClick(choose, () -> onChoose.run());
    add(
        title,
        about,
        Controls.box("paper", plane),
        Controls.box("rebuilt", tile, Controls.box("readout", verdict, error, bar, code)),
        numbers,
        choose);
    show(Optional.empty(), 1);
  }

  /** What the model makes of a picture is the model's to say. */
  ServedModel model() {
    return model;
  }

  /** Whether the map is this model's. */
  void setChosen(boolean chosen) {
    getElement().setAttribute("aria-current", String.valueOf(chosen));
    choose.setEnabled(!chosen);
    choose.setText(getTranslation(chosen ? "compare.chosen" : "compare.choose"));
  }

  /**
   * Shows what became of the digit.
   *
   * @param encoding empty for no digit
   * @param worst the greatest error of all models, positive: the full width of the bar
   */
  void show(Optional<Encoding> encoding, double worst) {
    Optional<Reconstruction> rebuilt = encoding.map(Encoding::reconstruction);
    @Nullable LatentCode place = rebuilt.map(Reconstruction::code).orElse(null);
    plane.setDigit(place);
    output.setImage(rebuilt.map(Reconstruction::output).orElse(null));
    tile.setClassName("empty", rebuilt.isEmpty());
    verdict.setText(encoding.map(words::heading).orElse("–"));
    error.setText(
        rebuilt.map(r -> getTranslation("meter.error", Numbers.error(r.error()))).orElse(""));
    double part = rebuilt.map(r -> r.error() / worst).orElse(0.0);
    share.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", 100 * part));
    String at =
        place == null
            ? ""
            : getTranslation(
                "compare.place", Numbers.coordinate(place.x()), Numbers.coordinate(place.y()));
    code.setText(at);
    plane.setLabel(
        getTranslation(
            place == null ? "compare.plane.empty" : "compare.plane", model.points().size(), at));
  }
}
