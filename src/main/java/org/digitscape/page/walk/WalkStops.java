package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.digitscape.component.DigitTile;
import org.digitscape.component.Segmented;
import org.digitscape.link.WalkState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Place;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.walk.Picking.Target;

/** The walk's route and its stops: what dragging does on the map, done by buttons. */
final class WalkStops extends Div {

  private final Picking picking;
  private final OrderedList list = new OrderedList();
  private final Span hint = Controls.text("hint", "");

  WalkStops(Exploration exploration, Picking picking) {
    this.picking = picking;
    addClassName("stops-field");
    Segmented<WalkState.Route> route = new Segmented<>(getTranslation("walk.route"));
    route.addClassName("wide");
    route.addChoice(WalkState.Route.STRAIGHT, null, getTranslation("walk.route.straight"));
    Controls.testId(
        route.addChoice(WalkState.Route.DATA, null, getTranslation("walk.route.data")),
        "walk-route-data");
    route.onChoice(chosen -> exploration.changeWalk(Memory.STEP, walk -> walk.withRoute(chosen)));
    Signal<WalkState.Route> chosen = exploration.part(state -> state.walk().route());
    Signal.effect(this, () -> route.setValue(chosen.get()));
    list.addClassName("stops");
    Controls.testId(list, "walk-stops");
    add(
        route,
        Controls.box("stops-head", Controls.text("label", getTranslation("walk.stops")), hint),
        list);
    Signal<List<Place>> stops = exploration.view(Scene::via);
    Signal.effect(this, () -> show(stops.get()));
  }

  private void show(List<Place> stops) {
    list.removeAll();
    for (int i = 0; i < stops.size(); i++) {
      list.add(item(i, stops.get(i)));
    }
    list.setVisible(!stops.isEmpty());
    hint.setText(
        stops.isEmpty()
            ? getTranslation("walk.stops.none")
            : stops.size() == WalkState.MOST_STOPS ? getTranslation("walk.stops.full") : "");
  }

  private ListItem item(int index, Place place) {
    DigitTile tile = new DigitTile();
    tile.setImage(place.image());
    NativeButton move = Controls.iconButton("target", getTranslation("walk.stop.move", index + 1));
    Target target = new Target(Picking.Kind.STOP, index);
    Controls.onClick(move, () -> picking.ask(target));
    Signal.effect(
        move,
        () ->
            move.getElement()
                .setAttribute(
                    "aria-pressed",
                    String.valueOf(picking.now().get().equals(Optional.of(target)))));
    NativeButton remove =
        Controls.iconButton("clear", getTranslation("walk.stop.remove", index + 1));
    Controls.onClick(
        remove,
        () -> {
          picking.removeStop(index);
          focusAfterRemoval(index);
        });
    ListItem item =
        new ListItem(
            Controls.text("number", String.valueOf(index + 1)),
            tile,
            Controls.text("name", nameOf(place)),
            move,
            remove);
    item.addClassName("stop");
    return item;
  }

  /** The button that was pressed is gone: the next one is where the keyboard goes on. */
  private void focusAfterRemoval(int index) {
    getElement()
        .executeJs(
            "const all = this.querySelectorAll('.stop button:last-child');"
                + " (all[Math.min($0, all.length - 1)] ?? this.querySelector('input:checked'))?.focus();",
            index);
  }

  private String nameOf(Place place) {
    return place.kind() == Place.Kind.TEST
        ? getTranslation("walk.stop.test", place.label())
        : getTranslation(
            "walk.stop.place",
            Numbers.coordinate(place.code().x()),
            Numbers.coordinate(place.code().y()));
  }
}
