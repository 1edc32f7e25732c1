package org.digitscape.link;

import java.util.List;

/**
 * A walk from one place to another and how far it is.
 *
 * @param from where it starts: A
 * @param via stops on the way, in their order: test digits and places, at most {@value #MOST_STOPS}
 * @param to where it ends: B
 * @param route how it gets from stop to stop
 * @param position 0 at A, 1 at B, rounded to thousandths
 * @param speed 1 passes from A to B in four seconds; 0.25..4, rounded to thousandths
 * @param loop whether playing goes back and forth for ever
 */
public record WalkState(
    WalkEnd from,
    List<WalkEnd> via,
    WalkEnd to,
    Route route,
    double position,
    double speed,
    boolean loop) {

  /** Most stops on the way. */
  public static final int MOST_STOPS = 8;

  // Before DEFAULT, which uses it.
  /** How a walk gets from stop to stop. */
  public enum Route {
    /** In a straight line. */
    STRAIGHT,
    /** Through ground where the data are. */
    DATA
  }

  /** From the visitor's digit to nowhere yet. */
  public static final WalkState DEFAULT =
      new WalkState(
          new WalkEnd.YourDigit(), List.of(), new WalkEnd.Unset(), Route.STRAIGHT, 0.5, 1, true);

  /**
   * @throws IllegalArgumentException if a number is out of range or not a number, there are too
   *     many stops, or one is neither a test digit nor a place
   */
  public WalkState {
    via = List.copyOf(via);
    if (via.size() > MOST_STOPS) {
      throw new IllegalArgumentException("at most " + MOST_STOPS + " stops, not " + via.size());
    }
    if (via.stream().anyMatch(s -> s instanceof WalkEnd.Unset || s instanceof WalkEnd.YourDigit)) {
      throw new IllegalArgumentException("a stop is a test digit or a place");
    }
    position = Rounding.within(0, 1, position, "position");
    speed = Rounding.within(0.25, 4, speed, "speed");
  }

  /** The same from another place. */
  public WalkState withFrom(WalkEnd other) {
    return new WalkState(other, via, to, route, position, speed, loop);
  }

  /** The same by other stops. */
  public WalkState withVia(List<WalkEnd> others) {
    return new WalkState(from, others, to, route, position, speed, loop);
  }

  /** The same to another place. */
  public WalkState withTo(WalkEnd other) {
    return new WalkState(from, via, other, route, position, speed, loop);
  }

  /** The same along another route. */
  public WalkState withRoute(Route other) {
    return new WalkState(from, via, to, other, position, speed, loop);
  }

  /** The same at another position. */
  public WalkState withPosition(double other) {
    return new WalkState(from, via, to, route, other, speed, loop);
  }

  /** The same at another speed. */
  public WalkState withSpeed(double other) {
    return new WalkState(from, via, to, route, position, other, loop);
  }

  /** The same with the loop on or off. */
  public WalkState withLoop(boolean on) {
    return new WalkState(from, via, to, route, position, speed, on);
  }

  /** From B to A, by the same stops. */
  public WalkState reversed() {
    return new WalkState(to, via.reversed(), from, route, position, speed, loop);
  }
}
