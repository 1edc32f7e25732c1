package org.digitscape.page.sample;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.digitscape.component.Choice;
import org.digitscape.component.Icon;
import org.digitscape.component.SampleSheet;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Footer;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.SampleSet;

/** Draws places from a density, decodes them, and counts how many look like a digit. */
public final class SamplePanel extends Div {

  private static final List<Integer> COUNTS = List.of(10, 25);
  private static final int SHORT_SEEDS = 10_000;

  private final Exploration exploration;
  private final SampleSheet sheet = Controls.testId(new SampleSheet(), "sample-grid");
  private final Div bar = Controls.box("bar");
  private final Span share = new Span();
  private final Paragraph remark = new Paragraph();

  public SamplePanel(Exploration exploration) {
    this.exploration = exploration;
    addClassNames("panel", "sample");
    getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-label", getTranslation("tab.sample"));
    remark.addClassNames("caption", "muted", "remark");
    sheet.setTexts(getTranslation("sample.empty"), getTranslation("sample.empty.hint"));
    sheet
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("sample.grid"));
    Span name = Controls.text("strong", getTranslation("sample.digitLike"));
    Div digitLike =
        Controls.testId(
            Controls.box("digit-like", new Span(name, new Span(" "), share), bar), "digit-like");
    Paragraph lead = new Paragraph(getTranslation("sample.lead"));
    lead.addClassName("lead");
    add(
        Controls.unseenHeading(getTranslation("tab.sample")),
        Controls.box(
            "pane-body",
            lead,
            new DensityChoice(exploration),
            spread(),
            row(),
            sheet,
            digitLike,
            remark,
            new Footer()));
    Signal<Shown> shown =
        exploration.view(scene -> new Shown(scene.samples(), scene.state().sample().count()));
    Signal.effect(this, () -> show(shown.get().set(), shown.get().count()));
  }

  public SampleSheet sheet() {
    return sheet;
  }

  /** The slider is logarithmic, half to double, and shows its effect while it moves. */
  private Div spread() {
    Span value = Controls.text("value", "");
    RangeInput slider = new RangeInput(ValueChangeMode.TIMEOUT);
    slider.setValueChangeTimeout(120);
    slider.setMin(-1);
    slider.setMax(1);
    slider.setStep(0.05);
    slider.setAriaLabel(getTranslation("sample.spread"));
    slider
        .getElement()
        .executeJs(
            "const paint = () => this.style.setProperty('--p', `${(this.valueAsNumber + 1) * 50}%`);"
                + "this.addEventListener('input', paint); paint();");
    slider.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            exploration.changeSample(
                Memory.SAME, sample -> sample.withSpread(Math.pow(2, event.getValue())));
          }
        });
    Signal<Double> spread = exploration.part(state -> state.sample().spread());
    Signal.effect(
        this,
        () -> {
          String factor = Numbers.factor(spread.get());
          double position = Math.clamp(Math.log(spread.get()) / Math.log(2), -1, 1);
          value.setText(getTranslation("sample.spread.value", factor));
          slider.setValue(Math.round(position * 20) / 20.0);
          slider.getStyle().set("--p", Math.round((position + 1) * 50) + "%");
          slider.getElement().setAttribute("aria-valuetext", "×" + factor);
        });
    Div scale =
        Controls.box(
            "scale",
            new Span(getTranslation("sample.spread.timid")),
            new Span(getTranslation("sample.spread.asFitted")),
            new Span(getTranslation("sample.spread.bold")));
    scale.getElement().setAttribute("aria-hidden", "true");
    Div label = Controls.box("label", new Span(getTranslation("sample.spread")), value);
    return Controls.box("field", label, slider, scale);
  }

  private Div row() {
    NativeButton run = Controls.testId(Controls.textButton(""), "sample-run");
    run.addClassName("primary");
    Signal<Integer> count = exploration.part(state -> state.sample().count());
    Signal.effect(this, () -> run.setText(getTranslation("sample.run", count.get())));
    Controls.onClick(run, () -> sample());
    sheet.awaitAfter(run, getTranslation("sample.busy"));
    Div row = Controls.box("sample-row", count(count), seed(), run);
    return row;
  }

  /** The first time as the seed says; every time after that with the next seed. */
  private void sample() {
    exploration.change(
        Memory.STEP, state -> state.withTab(PageState.Tab.SAMPLE).withSample(next(state.sample())));
  }

  private static SampleState next(SampleState sample) {
    return sample.drawn()
        ? sample.withSeed((sample.seed() + 1) % SampleState.LARGEST_SEED)
        : sample.withDrawn(true);
  }

  private Div count(Signal<Integer> count) {
    Choice choice = new Choice();
    choice.setAriaLabel(getTranslation("sample.count"));
    Signal.effect(
        this,
        () -> {
          List<String> options = new ArrayList<>(COUNTS.stream().map(String::valueOf).toList());
          String chosen = String.valueOf(count.get());
          if (!options.contains(chosen)) {
            options.add(chosen);
          }
          choice.setOptions(options);
          choice.setValue(chosen);
        });
    choice.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            exploration.changeSample(
                Memory.STEP, sample -> sample.withCount(Integer.parseInt(event.getValue())));
          }
        });
    return Controls.box(
        "field",
        Controls.box("label", new Span(getTranslation("sample.count"))),
        Controls.box("input", choice, new Icon("chev")));
  }

  private Div seed() {
    Input field = new Input(ValueChangeMode.ON_CHANGE);
    Element element = field.getElement();
    element.setAttribute("inputmode", "numeric").setAttribute("maxlength", "16");
    element.setAttribute("autocomplete", "off");
    field.setAriaLabel(getTranslation("sample.seed"));
    Signal<Long> seed = exploration.part(state -> state.sample().seed());
    Signal.effect(this, () -> field.setValue(String.valueOf(seed.get())));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            readSeed(event.getValue())
                .ifPresentOrElse(
                    value ->
                        exploration.changeSample(Memory.STEP, sample -> sample.withSeed(value)),
                    () -> field.setValue(String.valueOf(seed.peek())));
          }
        });
    NativeButton dice = new NativeButton();
    dice.add(new Icon("dice"));
    dice.getElement().setAttribute("type", "button");
    Controls.rename(dice, getTranslation("sample.seed.new"));
    Controls.onClick(
        dice,
        () ->
            exploration.changeSample(
                Memory.STEP,
                sample -> sample.withSeed(ThreadLocalRandom.current().nextInt(SHORT_SEEDS))));
    return Controls.box(
        "field",
        Controls.box("label", new Span(getTranslation("sample.seed"))),
        Controls.box("input", field, dice));
  }

  private static Optional<Long> readSeed(String text) {
    String digits = text.strip();
    if (!digits.matches("\\d{1,16}")) {
      return Optional.empty();
    }
    long seed = Long.parseLong(digits);
    return seed <= SampleState.LARGEST_SEED ? Optional.of(seed) : Optional.empty();
  }

  private void show(Optional<SampleSet> set, int count) {
    sheet.setCount(count);
    List<SampleSet.Sample> samples = set.map(SampleSet::samples).orElse(List.of());
    List<SampleSheet.Cell> cells = new ArrayList<>();
    for (SampleSet.Sample sample : samples) {
      String label = sample.digitLike() ? "sample.cell.digitLike" : "sample.cell.not";
      cells.add(
          new SampleSheet.Cell(
              sample.image(), sample.digitLike(), getTranslation(label, cells.size() + 1)));
    }
    sheet.setSamples(cells);
    int yes = (int) samples.stream().filter(SampleSet.Sample::digitLike).count();
    int shown = samples.isEmpty() ? count : samples.size();
    share.setText(
        samples.isEmpty()
            ? getTranslation("sample.share.none", shown)
            : getTranslation("sample.share", yes, shown));
    // In one piece: as elements of their own they would be a fifth of the panel.
    String pieces = "<i class=\"yes\"></i>".repeat(yes) + "<i></i>".repeat(shown - yes);
    bar.getElement().setProperty("innerHTML", pieces);
    int no = samples.size() - yes;
    remark.setText(
        samples.isEmpty()
            ? ""
            : switch (no) {
              case 0 -> getTranslation("sample.remark.all");
              case 1 -> getTranslation("sample.remark.one");
              default -> getTranslation("sample.remark.some", no);
            });
  }

  /** What the panel shows: samples, or how many there would be. */
  private record Shown(Optional<SampleSet> set, int count) {}
}
