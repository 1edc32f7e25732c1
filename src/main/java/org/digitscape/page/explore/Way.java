package org.digitscape.page.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.link.WalkState;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.walk.WalkFrames;
import org.digitscape.serving.walk.WalkPlan;
import org.digitscape.walk.route.Route;

/**
 * The way of the visitor's walk.
 *
 * @param model decodes what lies on it
 * @param stops A, what lies between, and B
 * @param route how it gets from stop to stop
 * @param plan where it leads
 */
public record Way(ServedModel model, List<Place> stops, Route route, WalkPlan plan) {

  /** The way between two ends that are both there; the same one as before if nothing changed. */
  static Optional<Way> of(
      ServedModel model,
      Optional<Place> from,
      List<Place> via,
      Optional<Place> to,
      WalkState.Route route,
      Optional<Way> before) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    List<Place> stops = new ArrayList<>();
    stops.add(from.get());
    stops.addAll(via);
    stops.add(to.get());
    Route kind = Route.valueOf(route.name());
    return before
        .filter(way -> way.model() == model && way.route() == kind && way.stops().equals(stops))
        .or(
            () ->
                Optional.of(
                    new Way(
                        model,
                        List.copyOf(stops),
                        kind,
                        model.planWalk(stops.stream().map(Place::toEnd).toList(), kind))));
  }

  /**
   * What is seen on it.
   *
   * @param count frames, 2..120
   */
  public WalkFrames frames(int count) {
    return model.walks().frames(plan, count);
  }
}
