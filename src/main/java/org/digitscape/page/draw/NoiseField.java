package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Sight;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.ModelWords;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.ServedModel;

/** A slider that puts noise on the digit before it is encoded, and what becomes of the noise. */
final class NoiseField extends Div {

  private static final String DENOISING = "denoising";

  private final Exploration exploration;
  private final RangeInput slider = new RangeInput(ValueChangeMode.TIMEOUT);
  private final Span value = Controls.text("value", "");
  private final Paragraph words = Controls.testId(new Paragraph(), "noise-words");
  private final NativeButton other = Controls.testId(Controls.textButton(""), "noise-model");

  NoiseField(Exploration exploration) {
    this.exploration = exploration;
    addClassNames("field", "noise");
    slider.setValueChangeTimeout(120);
    slider.setMin(0);
    slider.setMax(1);
    slider.setStep(0.05);
    slider.setAriaLabel(getTranslation("sees.noise.label"));
    Controls.testId(slider, "noise");
    slider
        .getElement()
        .executeJs(
            "const paint = () => this.style.setProperty('--p', `${this.valueAsNumber * 100}%`);"
                + "this.addEventListener('input', paint); paint();");
    slider.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            exploration.changeDraw(
                Memory.SAME, draw -> draw.withNoise(Math.clamp(event.getValue(), 0, 1)));
          }
        });
    words.addClassNames("caption", "muted");
    other.addClassNames("quiet", "link");
    Controls.onClick(other, () -> denoising().ifPresent(exploration::choose));
    Div label = Controls.box("label", new Span(getTranslation("sees.noise")), value);
    add(label, slider, words, other);
    Signal<Shown> shown =
        exploration.view(
            scene -> new Shown(scene.model(), scene.sight(), scene.state().draw().noise()));
    Signal.effect(this, () -> show(shown.get()));
  }

  private void show(Shown shown) {
    String number = Numbers.factor(shown.noise());
    value.setText(number);
    slider.setValue(shown.noise());
    slider.getStyle().set("--p", Math.round(100 * shown.noise()) + "%");
    slider.getElement().setAttribute("aria-valuetext", number);
    Optional<Sight> noisy = shown.sight().filter(Sight::isNoisy);
    SightWords said = new SightWords(this::getTranslation, shown.model());
    words.setText(noisy.map(said::noise).orElse(""));
    words.setVisible(noisy.isPresent());
    Optional<ServedModel> better = denoising().filter(model -> model != shown.model());
    other.setVisible(noisy.isPresent() && better.isPresent());
    better.ifPresent(
        model ->
            other.setText(
                getTranslation(
                    "sees.noise.try", new ModelWords(this::getTranslation).name(model.card()))));
  }

  private Optional<ServedModel> denoising() {
    return exploration.models().stream().filter(model -> model.id().equals(DENOISING)).findFirst();
  }

  private record Shown(ServedModel model, Optional<Sight> sight, double noise) {}
}
