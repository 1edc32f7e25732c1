package org.digitscape.link;

/**
 * What is shown of trainings.
 *
 * @param view whether anything is shown, and what
 * @param moment number of the recorded moment, 0..999, or {@link #LAST}
 */
public record TrainingState(View view, int moment) {

  /** The last moment, whichever number it has. */
  public static final int LAST = -1;

  private static final int MOST = 999;

  /** Nothing but the trained model. */
  public static final TrainingState DEFAULT = new TrainingState(View.CLOSED, LAST);

  /** What is shown. */
  public enum View {
    /** Nothing. */
    CLOSED,
    /** The recorded training of the model. */
    RECORDED,
    /** The training that goes on. */
    LIVE
  }

  /**
   * @throws IllegalArgumentException if there can be no such moment
   */
  public TrainingState {
    if (moment < LAST || moment > MOST) {
      throw new IllegalArgumentException("a moment has a number up to " + MOST);
    }
  }

  /** The same seen otherwise. */
  public TrainingState withView(View other) {
    return new TrainingState(other, moment);
  }

  /** The same at another moment. */
  public TrainingState withMoment(int other) {
    return new TrainingState(view, other);
  }
}
