package org.digitscape.link;

/**
 * A walk between two places and how far it is.
 *
 * @param from where it starts: A
 * @param to where it ends: B
 * @param position 0 at A, 1 at B, rounded to thousandths
 * @param speed 1 passes from A to B in four seconds; 0.25..4, rounded to thousandths
 * @param loop whether playing goes back and forth for ever
 */
public record WalkState(WalkEnd from, WalkEnd to, double position, double speed, boolean loop) {

  /** From the visitor's digit to nowhere yet. */
  public static final WalkState DEFAULT =
      new WalkState(new WalkEnd.YourDigit(), new WalkEnd.Unset(), 0.5, 1, true);

  /**
   * @throws IllegalArgumentException if a number is out of range or not a number
   */
  public WalkState {
    position = Rounding.within(0, 1, position, "position");
    speed = Rounding.within(0.25, 4, speed, "speed");
  }

  /** The same from another place. */
  public WalkState withFrom(WalkEnd other) {
    return new WalkState(other, to, position, speed, loop);
  }

  /** The same to another place. */
  public WalkState withTo(WalkEnd other) {
    return new WalkState(from, other, position, speed, loop);
  }

  /** The same at another position. */
  public WalkState withPosition(double other) {
    return new WalkState(from, to, other, speed, loop);
  }

  /** The same at another speed. */
  public WalkState withSpeed(double other) {
    return new WalkState(from, to, position, other, loop);
  }

  /** The same with the loop on or off. */
  public WalkState withLoop(boolean on) {
    return new WalkState(from, to, position, speed, on);
  }
}
