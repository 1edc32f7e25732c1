package org.digitscape.page.draw;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.Neighbor;

/** The test digits whose codes lie nearest to the visitor's digit; each can become the digit. */
final class NearestDigits extends Div {

  private static final int SHOWN = 4;

  private final Exploration exploration;
  private final Div tiles = Controls.box("tiles");

  NearestDigits(Exploration exploration) {
    this.exploration = exploration;
    addClassName("nearest");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("nearest.title"));
    add(Controls.text("name", getTranslation("nearest.title")), tiles);
    Signal<Optional<Encoding>> digit = exploration.view(Scene::digit);
    Signal.effect(this, () -> show(digit.get().map(Encoding::nearest).orElse(List.of())));
  }

  private void show(List<Neighbor> neighbors) {
    tiles.removeAll();
    for (int i = 0; i < SHOWN; i++) {
      tiles.add(i < neighbors.size() ? tile(neighbors.get(i)) : vacant());
    }
  }

  private Component tile(Neighbor neighbor) {
    DigitTile picture = new DigitTile();
    picture.setImage(exploration.model().testImage(neighbor.index()));
    NativeButton button = new NativeButton();
    button.add(picture);
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute(
            "aria-label",
            getTranslation("nearest.item", neighbor.label(), String.valueOf(neighbor.index())));
    Controls.onClick(button, () -> exploration.pick(neighbor.index()));
    return button;
  }

  private static Component vacant() {
    Span vacant = new Span();
    vacant.addClassName("empty");
    return vacant;
  }
}
