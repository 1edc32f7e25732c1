package org.digitscape.walk.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.digitscape.model.LatentCode;

/**
 * What the cheapest way from one place to every other costs: the solution T of the eikonal equation
 * {@code |grad T| = cost}, found by fast marching (Sethian 1996, <a
 * href="https://doi.org/10.1073/pnas.93.4.1591">doi:10.1073/pnas.93.4.1591</a>). Unlike a shortest
 * path along the edges of a grid it prefers no direction.
 */
final class ArrivalTimes {

  /** How far around the ends, in cells. */
  private static final int NEAR = 2;

  private final Ground ground;
  private final int cells;
  private final double[] times;

  private ArrivalTimes(Ground ground) {
    this.ground = ground;
    this.cells = ground.cells();
    this.times = new double[cells * cells];
    Arrays.fill(times, Double.POSITIVE_INFINITY);
  }

  /**
   * Marches from one place until the surroundings of another are reached; takes some milliseconds.
   * What is farther has a time that is later than that.
   *
   * @param source within the centres of the outermost cells
   * @param target likewise
   */
  static ArrivalTimes between(Ground ground, LatentCode source, LatentCode target) {
    ArrivalTimes times = new ArrivalTimes(ground);
    times.march(source, target);
    return times;
  }

  /** The time at a place within the ground, interpolated between the centres of four cells. */
  double at(LatentCode place) {
    double x = Math.clamp(ground.column(place), 0, cells - 1.0);
    double y = Math.clamp(ground.row(place), 0, cells - 1.0);
    int left = Math.min((int) x, cells - 2);
    int top = Math.min((int) y, cells - 2);
    double right = x - left;
    double down = y - top;
    int at = top * cells + left;
    return (1 - down) * ((1 - right) * times[at] + right * times[at + 1])
        + down * ((1 - right) * times[at + cells] + right * times[at + cells + 1]);
  }

  /** The time at the centre of a cell. */
  double at(int column, int row) {
    return times[row * cells + column];
  }

  private void march(LatentCode source, LatentCode target) {
    List<Integer> awaited = new ArrayList<>(around(target));
    PriorityQueue<Front> fronts = new PriorityQueue<>();
    boolean[] reached = new boolean[times.length];
    for (int cell : around(source)) {
      int x = cell % cells;
      int y = cell / cells;
      offer(fronts, x, y, ground.cost(x, y) * ground.centre(x, y).distanceTo(source));
    }
    double last = 0;
    while (!fronts.isEmpty() && !awaited.isEmpty()) {
      Front front = fronts.remove();
      int cell = front.cell();
      if (!reached[cell]) {
        reached[cell] = true;
        last = front.time();
        awaited.remove((Integer) cell);
        int x = cell % cells;
        int y = cell / cells;
        arrive(fronts, reached, x - 1, y);
        arrive(fronts, reached, x + 1, y);
        arrive(fronts, reached, x, y - 1);
        arrive(fronts, reached, x, y + 1);
      }
    }
    double later = 2 * last;
    Arrays.setAll(times, i -> Math.min(times[i], later));
  }

  /** The cells around a place, in which the way to it is taken to be straight. */
  private List<Integer> around(LatentCode place) {
    int column = (int) Math.round(ground.column(place));
    int row = (int) Math.round(ground.row(place));
    List<Integer> around = new ArrayList<>();
    for (int y = Math.max(0, row - NEAR); y <= Math.min(cells - 1, row + NEAR); y++) {
      for (int x = Math.max(0, column - NEAR); x <= Math.min(cells - 1, column + NEAR); x++) {
        around.add(y * cells + x);
      }
    }
    return around;
  }

  private void arrive(PriorityQueue<Front> fronts, boolean[] reached, int x, int y) {
    if (x >= 0 && y >= 0 && x < cells && y < cells && !reached[y * cells + x]) {
      offer(fronts, x, y, upwind(x, y));
    }
  }

  private void offer(PriorityQueue<Front> fronts, int x, int y, double time) {
    int cell = y * cells + x;
    if (time < times[cell]) {
      times[cell] = time;
      fronts.add(new Front(cell, time));
    }
  }

  /** Solves {@code (T - a)^2 + (T - b)^2 = (cost h)^2} for the earlier neighbours a and b. */
  private double upwind(int x, int y) {
    double a = Math.min(timeOr(x - 1, y), timeOr(x + 1, y));
    double b = Math.min(timeOr(x, y - 1), timeOr(x, y + 1));
    double cost = ground.cost(x, y) * ground.step();
    if (Math.abs(a - b) >= cost) {
      return Math.min(a, b) + cost;
    }
    return (a + b + Math.sqrt(2 * cost * cost - (a - b) * (a - b))) / 2;
  }

  private double timeOr(int x, int y) {
    return x >= 0 && y >= 0 && x < cells && y < cells
        ? times[y * cells + x]
        : Double.POSITIVE_INFINITY;
  }

  /** A cell that the march may reach next; an outdated one is passed over. */
  private record Front(int cell, double time) implements Comparable<Front> {
    @Override
    public int compareTo(Front other) {
      return Double.compare(time, other.time);
    }
  }
}
