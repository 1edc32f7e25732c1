package org.digitscape.page.sample;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.digitscape.component.Segmented;
import org.digitscape.density.DensityKind;
import org.digitscape.density.LogLikelihood;
import org.digitscape.density.em.PartsCurve;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.density.kernel.KernelDensity;
import org.digitscape.link.SampleState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.ServedModel;

/**
 * The choice of a density: its name, what it is, its formula, and how well it foretells test codes
 * beside the others.
 */
final class DensityChoice extends Div {

  private final Map<SampleState.Fit, NativeLabel> choices = new EnumMap<>(SampleState.Fit.class);
  private final Span description = Controls.text("value", "");
  private final Html formula = new Html("<span></span>");
  private final Span nats = Controls.text("nats", "");
  private final Div ladder = Controls.box("likelihoods");

  DensityChoice(Exploration exploration) {
    addClassNames("field", "density");
    Segmented<SampleState.Fit> fit = new Segmented<>(getTranslation("sample.density"));
    fit.addClassName("wide");
    Controls.testId(fit, "density");
    for (SampleState.Fit each : SampleState.Fit.values()) {
      NativeLabel choice = fit.addChoice(each, null, getTranslation(key(each)));
      choices.put(each, choice);
    }
    fit.onChoice(each -> exploration.changeSample(Memory.STEP, sample -> sample.withFit(each)));
    ladder.getElement().setAttribute("aria-hidden", "true");
    Div label = Controls.box("label", new Span(getTranslation("sample.density")), description);
    add(label, fit, Controls.box("likelihood", formula, ladder, nats));
    Signal<Chosen> chosen = exploration.view(scene -> new Chosen(scene.model(), scene.density()));
    Signal.effect(
        this,
        () -> {
          Chosen now = chosen.get();
          fit.setValue(SampleState.Fit.valueOf(now.kind().name()));
          show(now.model(), now.kind());
        });
  }

  private void show(ServedModel model, DensityKind kind) {
    List<DensityKind> kinds = model.densities().kinds();
    choices.forEach(
        (fit, choice) -> choice.setVisible(kinds.contains(DensityKind.valueOf(fit.name()))));
    FittedDensity density = model.density(kind);
    description.setText(describe(model, density));
    formula.setHtmlContent("<span class=\"formula\">" + Formulas.html(kind) + "</span>");
    LogLikelihood heldOut = model.densities().heldOut(kind);
    nats.setText(getTranslation("sample.density.nats", Numbers.nats(heldOut.nats())));
    nats.getElement()
        .setAttribute(
            "title",
            getTranslation(
                "sample.density.nats.hint",
                heldOut.codes(),
                Numbers.nats(heldOut.standardError())));
    rungs(model, kind);
  }

  private String describe(ServedModel model, FittedDensity density) {
    SampleState.Fit fit = SampleState.Fit.valueOf(density.density().kind().name());
    return switch (fit) {
      case GAUSSIAN, PER_DIGIT, PRIOR -> getTranslation(key(fit) + ".words");
      case MIXTURE ->
          getTranslation(
              key(fit) + ".words",
              density
                  .partsCurve()
                  .map(PartsCurve::chosen)
                  .orElse(model.ellipses(DensityKind.MIXTURE).size()));
      case KERNEL ->
          getTranslation(
              key(fit) + ".words",
              density.density() instanceof KernelDensity kernel ? kernel.size() : 0);
    };
  }

  /** A mark for each density on one scale, the likelier the further right. */
  private void rungs(ServedModel model, DensityKind chosen) {
    Map<DensityKind, Double> nats = new EnumMap<>(DensityKind.class);
    for (DensityKind kind : model.densities().kinds()) {
      nats.put(kind, model.densities().heldOut(kind).nats());
    }
    double least = Collections.min(nats.values());
    double width = Math.max(Collections.max(nats.values()) - least, 1e-9);
    ladder.removeAll();
    nats.forEach(
        (kind, each) -> {
          Span mark = new Span();
          mark.getStyle().set("--at", String.valueOf(Math.round(1_000 * (each - least) / width)));
          mark.getElement().getClassList().set("chosen", kind == chosen);
          ladder.add(mark);
        });
  }

  private static String key(SampleState.Fit fit) {
    return "sample.density."
        + switch (fit) {
          case GAUSSIAN -> "gaussian";
          case PER_DIGIT -> "perDigit";
          case MIXTURE -> "mixture";
          case KERNEL -> "kernel";
          case PRIOR -> "prior";
        };
  }

  /** A density of a model. */
  private record Chosen(ServedModel model, DensityKind kind) {}
}
