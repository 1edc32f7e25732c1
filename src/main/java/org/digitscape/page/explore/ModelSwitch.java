package org.digitscape.page.explore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.digitscape.density.DensityKind;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.model.PlaneSquare;
import org.digitscape.serving.ServedModel;

/** From one model to another: what stays, and what makes no sense on another plane. */
final class ModelSwitch {

  private ModelSwitch() {}

  /**
   * The same state with another model. Digit, samples' settings and walk stay. The map's view,
   * which is a part of the old plane, does not; nor does an end or a stop of the walk that is a
   * bare place outside the new plane, nor the hiding of digits that the new model does not know,
   * nor a density that it does not have.
   */
  static PageState apply(PageState state, ServedModel next) {
    WalkState walk = state.walk();
    Set<Integer> hidden = new HashSet<>(state.map().hidden());
    hidden.retainAll(next.card().digits());
    MapState map = state.map().withView(Optional.empty()).withHidden(hidden);
    boolean sameDensity = Scene.kindOf(state.sample().fit(), next) != DensityKind.GAUSSIAN;
    SampleState.Fit fit = sameDensity ? state.sample().fit() : SampleState.Fit.GAUSSIAN;
    return state
        .withSample(state.sample().withFit(fit))
        .withModel(next.id())
        .withMap(map)
        .withWalk(
            walk.withFrom(kept(walk.from(), next))
                .withVia(
                    walk.via().stream()
                        .map(stop -> kept(stop, next))
                        .filter(stop -> !(stop instanceof WalkEnd.Unset))
                        .toList())
                .withTo(kept(walk.to(), next)));
  }

  private static WalkEnd kept(WalkEnd end, ServedModel model) {
    if (end instanceof WalkEnd.Place(double x, double y)) {
      PlaneSquare plane = model.plane();
      boolean inside =
          x >= plane.left() && x <= plane.right() && y >= plane.low() && y <= plane.high();
      return inside ? end : new WalkEnd.Unset();
    }
    return end;
  }
}
