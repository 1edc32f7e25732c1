package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.link.WalkState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Place;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.walk.Picking.Target;

/** The two ends of the walk; pressing one lets the visitor pick its place on the map. */
public final class WalkEnds extends Div {

  private final Exploration exploration;
  private final Picking picking;

  /**
   * @param picking lets the next click on the map set an end
   */
  public WalkEnds(Exploration exploration, Picking picking) {
    this.exploration = exploration;
    this.picking = picking;
    addClassName("ends");
    NativeButton swap = Controls.iconButton("swap", getTranslation("walk.swap"));
    Controls.onClick(swap, () -> exploration.changeWalk(Memory.STEP, WalkState::reversed));
    add(
        end(Target.A, exploration.view(Scene::from)),
        swap,
        end(Target.B, exploration.view(Scene::to)));
  }

  private NativeButton end(Target which, Signal<Optional<Place>> place) {
    String letter = which.kind().name();
    DigitTile tile = new DigitTile();
    Span name = new Span();
    Element names = new Element("b");
    names.appendChild(Controls.text("prefix", letter + " · ").getElement(), name.getElement());
    Span hint = Controls.text("hint", "");
    Span words = Controls.text("words", "");
    words.getElement().appendChild(names, hint.getElement());
    NativeButton button = new NativeButton();
    button.add(Controls.text("letter", letter), tile, words);
    button.addClassName("end");
    button.getElement().setAttribute("type", "button");
    Controls.onClick(button, () -> picking.ask(which));
    Signal.effect(
        this,
        () -> {
          Optional<Place> there = place.get();
          tile.setImage(there.map(Place::image).orElse(null));
          name.setText(nameOf(there));
          button
              .getElement()
              .setAttribute("aria-label", getTranslation("walk.end.label", letter, nameOf(there)));
        });
    Signal.effect(
        this,
        () -> {
          boolean picked = picking.now().get().equals(Optional.of(which));
          button.getElement().setAttribute("aria-pressed", String.valueOf(picked));
          hint.setText(getTranslation(picked ? "walk.end.pick" : "walk.end.change"));
        });
    return button;
  }

  private String nameOf(Optional<Place> place) {
    return place
        .map(
            there ->
                switch (there.kind()) {
                  case YOURS -> getTranslation("walk.end.yours");
                  case TEST -> getTranslation("walk.end.test", there.label());
                  case BARE -> getTranslation("walk.end.place");
                })
        .orElseGet(() -> getTranslation("walk.end.unset"));
  }
}
