package org.digitscape.page.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.Set;
import org.digitscape.chart.ChartPoint;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.map.MapEvents;
import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.walk.Picking;
import org.digitscape.page.walk.Picking.Target;

/** What it means to point at something on the map. */
final class MapClicks {

  /** Farther out an address cannot tell. */
  private static final double FARTHEST = 1_000;

  private final Exploration exploration;
  private final Picking picking;
  private final Prediction prediction;

  private MapClicks(Exploration exploration, Picking picking, Prediction prediction) {
    this.exploration = exploration;
    this.picking = picking;
    this.prediction = prediction;
  }

  /**
   * Listens to a map.
   *
   * @param owner lives as long as the map
   */
  static void on(
      Component owner,
      LatentMap map,
      Exploration exploration,
      Picking picking,
      Prediction prediction) {
    MapClicks clicks = new MapClicks(exploration, picking, prediction);
    // Where one thing is asked for, a click means that, and no card asks what else.
    Signal<Boolean> asked =
        Signal.cached(() -> picking.now().get().isPresent() || prediction.now().get().isOpen());
    Signal.effect(owner, () -> map.setPointCard(!asked.get()));
    map.addPointClickListener(event -> clicks.use(new TestDigit(event.getIndex()), event.getUse()));
    map.addPlaneClickListener(event -> clicks.bare(event.getPoint()));
    map.setKeys(Set.of("a", "b"));
    map.addPlaneKeyListener(
        event -> {
          if (clicks.walking()) {
            picking.forget();
            picking.set("a".equals(event.getKey()) ? Target.A : Target.B, at(event.getPoint()));
          }
        });
    map.addStopMoveListener(
        event -> picking.set(new Target(Picking.Kind.STOP, event.getStop()), at(event.getPlace())));
    map.addStopRemoveListener(event -> picking.removeStop(event.getStop()));
  }

  /** In the walk a click on bare ground sets an end or adds a stop. */
  private void bare(ChartPoint point) {
    if (walking()) {
      picking.take(at(point));
    } else {
      prediction.guess(new LatentCode(point.x(), point.y()));
    }
  }

  private void use(TestDigit digit, MapEvents.PointUse use) {
    switch (use) {
      case PICK -> pick(digit);
      case DIGIT -> exploration.pick(digit.index());
      case A -> picking.set(Target.A, digit);
      case B -> picking.set(Target.B, digit);
      case STOP -> picking.addStop(digit);
    }
  }

  /**
   * In the walk a click sets what is asked for, elsewhere it makes the test digit the visitor's.
   */
  private void pick(TestDigit digit) {
    if (walking()) {
      picking.take(digit);
    } else if (prediction.now().peek().isOpen()) {
      prediction.guess(exploration.model().testDigit(digit.index()).code());
    } else {
      exploration.pick(digit.index());
    }
  }

  private boolean walking() {
    return exploration.now().state().tab() == PageState.Tab.WALK;
  }

  private static WalkEnd at(ChartPoint point) {
    return new WalkEnd.Place(
        Math.clamp(point.x(), -FARTHEST, FARTHEST), Math.clamp(point.y(), -FARTHEST, FARTHEST));
  }
}
