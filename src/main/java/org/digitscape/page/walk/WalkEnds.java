package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Scene.Place;
import org.digitscape.page.parts.Controls;

/** The two ends of the walk; pressing one lets the visitor pick its place on the map. */
public final class WalkEnds extends Div {

  /** Which end the next click on the map sets. */
  public enum End {
    A,
    B
  }

  private final Exploration exploration;
  private final ValueSignal<End> picking;

  /**
   * @param picking shared by all places that show the ends
   */
  public WalkEnds(Exploration exploration, ValueSignal<End> picking) {
    this.exploration = exploration;
    this.picking = picking;
    addClassName("ends");
    NativeButton swap = Controls.iconButton("swap", getTranslation("walk.swap"));
    swap.addClickListener(
        event ->
            exploration.changeWalk(
                Memory.STEP, walk -> walk.withFrom(walk.to()).withTo(walk.from())));
    add(end(End.A, exploration.view(Scene::from)), swap, end(End.B, exploration.view(Scene::to)));
  }

  private NativeButton end(End which, Signal<Optional<Place>> place) {
    DigitTile tile = new DigitTile();
    Span name = new Span();
    Element names = new Element("b");
    names.appendChild(Controls.text("prefix", which + " · ").getElement(), name.getElement());
    Span hint = Controls.text("hint", "");
    Span words = Controls.text("words", "");
    words.getElement().appendChild(names, hint.getElement());
    NativeButton button = new NativeButton();
    button.add(Controls.text("letter", which.name()), tile, words);
    button.addClassName("end");
    button.getElement().setAttribute("type", "button");
    button.addClickListener(event -> picking.set(which));
    Signal.effect(
        this,
        () -> {
          Optional<Place> there = place.get();
          tile.setImage(there.map(Place::image).orElse(null));
          name.setText(nameOf(there));
          button
              .getElement()
              .setAttribute("aria-label", getTranslation("walk.end.label", which, nameOf(there)));
        });
    Signal.effect(
        this,
        () -> {
          boolean picked = picking.get() == which;
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
