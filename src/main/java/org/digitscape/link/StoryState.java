package org.digitscape.link;

/**
 * Where the visitor is in the story.
 *
 * @param step the open step, 1..5
 */
public record StoryState(int step) {

  /** Number of steps. */
  public static final int STEPS = 5;

  /** At the beginning. */
  public static final StoryState DEFAULT = new StoryState(1);

  /**
   * @throws IllegalArgumentException if there is no such step
   */
  public StoryState {
    if (step < 1 || step > STEPS) {
      throw new IllegalArgumentException("a step lies in 1.." + STEPS + ", not at " + step);
    }
  }

  /** The same at another step. */
  public StoryState withStep(int other) {
    return new StoryState(other);
  }
}
