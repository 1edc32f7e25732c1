package org.digitscape.page.models;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;

/**
 * The visitor's digit through all models, side by side, over the map. The pad stays at hand, and
 * what is drawn there goes through all of them at once.
 */
public final class ComparePanel extends Section {

  /** The lecture's argument first: the straight-line answer, its network, and what comes after. */
  private static final List<String> FIRST = List.of("pca", "ae", "vae");

  private final Exploration exploration;
  private final Paragraph lead = new Paragraph();
  private final UnorderedList list = new UnorderedList();
  private final List<ComparedModel> cards = new ArrayList<>();
  private final H2 title = new H2(getTranslation("compare.title"));
  private Runnable onClose = () -> {};

  public ComparePanel(Exploration exploration) {
    this.exploration = exploration;
    addClassName("compare");
    Controls.testId(this, "compare");
    title.setId("compare-title");
    title.getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("aria-labelledby", "compare-title");
    lead.addClassNames("small", "muted");
    NativeButton close = Controls.button("dots", getTranslation("compare.close"));
    Controls.testId(close, "compare-close");
    Controls.onClick(close, () -> close());
    Div head = Controls.box("compare-head", title, close);
    // A strip that scrolls must be reachable by keyboard.
    list.getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "list")
        .setAttribute("aria-label", getTranslation("compare.title"));
    add(head, lead, list);
    getElement().addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape'");
    Signal<Optional<Shown>> shown =
        exploration.view(
            scene ->
                scene.state().map().compared()
                    ? Optional.of(new Shown(scene.model(), scene.input()))
                    : Optional.empty());
    Signal.effect(this, () -> show(shown.get()));
  }

  /** Brings the keyboard here, when it was the visitor who opened it. */
  void focus() {
    title.getElement().callJsFunction("focus");
  }

  /**
   * Told when the visitor closes it from within, so that the keyboard goes on where it came from.
   */
  void onClose(Runnable listener) {
    this.onClose = listener;
  }

  private void show(Optional<Shown> shown) {
    setVisible(shown.isPresent());
    shown.ifPresentOrElse(this::show, this::letGo);
  }

  private void show(Shown shown) {
    if (cards.isEmpty()) {
      exploration.models().stream()
          .sorted(Comparator.comparingInt(ComparePanel::rank))
          .map(model -> new ComparedModel(model, () -> choose(model)))
          .forEach(cards::add);
      cards.forEach(list::add);
    }
    lead.setText(
        getTranslation(
            shown.picture().isPresent() ? "compare.lead" : "compare.lead.empty", cards.size()));
    List<Optional<Encoding>> encodings =
        cards.stream().map(card -> shown.picture().map(card.model()::encode)).toList();
    double worst =
        encodings.stream()
            .flatMap(Optional::stream)
            .mapToDouble(encoding -> encoding.reconstruction().error())
            .filter(error -> error > 0)
            .max()
            .orElse(1);
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(encodings.get(i), worst);
      cards.get(i).setChosen(cards.get(i).model() == shown.model());
    }
  }

  /** The cards are half as much as the whole page, and most visitors look at them once. */
  private void letGo() {
    cards.clear();
    list.removeAll();
  }

  private void choose(ServedModel model) {
    exploration.choose(model);
    close();
  }

  private void close() {
    exploration.changeMap(Memory.STEP, map -> map.withCompared(false));
    onClose.run();
  }

  private static int rank(ServedModel model) {
    int place = FIRST.indexOf(model.id());
    return place < 0 ? FIRST.size() : place;
  }

  /** The digit that is compared, and the model whose map lies beneath. */
  private record Shown(ServedModel model, Optional<DigitImage> picture) {}
}
