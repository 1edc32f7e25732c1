package org.digitscape.walk.route;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.LatentPath;

/**
 * Finds ways through populated ground: minimal paths, which descend the {@link ArrivalTimes}
 * steepest (Cohen and Kimmel 1997, <a
 * href="https://doi.org/10.1023/A:1007922224810">doi:10.1023/A:1007922224810</a>). The work is
 * bounded by the ground's size, however far apart the ends are.
 */
public final class PopulatedRoute {

  /** Places of a way, evenly spaced. */
  private static final int PLACES = 33;

  /** Of a cell: one step of the descent. */
  private static final double STRIDE = 0.5;

  /** The descent ends at this distance from the source, in cells; ends as close are joined. */
  private static final double NEAR = 1.5;

  /** A way crosses the ground at most so often. */
  private static final int CROSSINGS = 8;

  private static final int SMOOTHINGS = 8;

  private PopulatedRoute() {}

  /**
   * The cheapest way. What lies beyond the ground is crossed straight.
   *
   * @return its first place is {@code from}, its last {@code to}
   */
  public static LatentPath between(LatentCode from, LatentCode to, Ground ground) {
    LatentCode source = ground.within(from);
    LatentCode target = ground.within(to);
    List<LatentCode> places = new ArrayList<>();
    places.add(from);
    places.addAll(descend(source, target, ground).reversed());
    places.add(to);
    List<LatentCode> even = new LatentPath(smooth(places)).codes(PLACES);
    return new LatentPath(even);
  }

  /** From the target towards the source, both left out if they are near each other. */
  private static List<LatentCode> descend(LatentCode source, LatentCode target, Ground ground) {
    List<LatentCode> places = new ArrayList<>();
    if (source.distanceTo(target) <= NEAR * ground.step()) {
      return places;
    }
    ArrivalTimes times = ArrivalTimes.between(ground, source, target);
    LatentCode place = target;
    int most = (int) (CROSSINGS * ground.cells() / STRIDE);
    for (int i = 0; i < most && place.distanceTo(source) > NEAR * ground.step(); i++) {
      places.add(place);
      LatentCode next = downhill(place, times, ground);
      if (times.at(next) >= times.at(place)) {
        next = lowestNear(place, times, ground);
        if (times.at(next) >= times.at(place)) {
          break;
        }
      }
      place = next;
    }
    places.add(source);
    return places;
  }

  private static LatentCode downhill(LatentCode place, ArrivalTimes times, Ground ground) {
    double h = ground.step() / 2;
    double x = times.at(moved(place, h, 0, ground)) - times.at(moved(place, -h, 0, ground));
    double y = times.at(moved(place, 0, h, ground)) - times.at(moved(place, 0, -h, ground));
    double slope = Math.hypot(x, y);
    if (!(slope > 0)) {
      return place;
    }
    double stride = STRIDE * ground.step() / slope;
    return moved(place, -x * stride, -y * stride, ground);
  }

  /** The earliest of the nine cells around a place, for where interpolation hides the slope. */
  private static LatentCode lowestNear(LatentCode place, ArrivalTimes times, Ground ground) {
    int column = (int) Math.round(ground.column(place));
    int row = (int) Math.round(ground.row(place));
    LatentCode lowest = place;
    double least = Double.POSITIVE_INFINITY;
    for (int y = Math.max(0, row - 1); y <= Math.min(ground.cells() - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(ground.cells() - 1, column + 1); x++) {
        if (times.at(x, y) < least) {
          least = times.at(x, y);
          lowest = ground.centre(x, y);
        }
      }
    }
    return lowest;
  }

  private static LatentCode moved(LatentCode place, double right, double up, Ground ground) {
    return ground.within(new LatentCode(place.x() + right, place.y() + up));
  }

  /** Takes the grid's jitter out: each place moves half-way to the middle of its neighbours. */
  private static List<LatentCode> smooth(List<LatentCode> places) {
    List<LatentCode> before = places;
    for (int i = 0; i < SMOOTHINGS; i++) {
      List<LatentCode> after = new ArrayList<>(before);
      for (int k = 1; k < before.size() - 1; k++) {
        LatentCode middle = before.get(k - 1).interpolate(before.get(k + 1), 0.5);
        after.set(k, before.get(k).interpolate(middle, 0.5));
      }
      before = after;
    }
    return before;
  }
}
