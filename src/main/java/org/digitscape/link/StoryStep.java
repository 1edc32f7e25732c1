package org.digitscape.link;

/** The steps of the story, in their order. */
public enum StoryStep {
  /** A digit becomes two numbers and is rebuilt from them. */
  COMPRESS,
  /** The two numbers are a place, and look-alikes are neighbours. */
  READ,
  /** A place drawn from a density decodes to a digit that nobody wrote. */
  GENERATE,
  /** The way between two codes, beside a cross-fade. */
  WALK,
  /** Not every place decodes to a digit: densities compared. */
  DOUBT;

  /** Its place in the story, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * The step at a place.
   *
   * @param number 1..5
   * @throws IllegalArgumentException if there is no such step
   */
  public static StoryStep of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException(
          "a step lies in 1.." + values().length + ", not at " + number);
    }
    return values()[number - 1];
  }

  /** Whether it is the first. */
  public boolean isFirst() {
    return ordinal() == 0;
  }

  /** Whether it is the last. */
  public boolean isLast() {
    return number() == values().length;
  }

  /** The step after it; after the last the first. */
  public StoryStep next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The step before it; before the first the first. */
  public StoryStep previous() {
    return values()[Math.max(0, ordinal() - 1)];
  }
}
