package org.digitscape.component.training;

/** The texts of a {@link TrainingPlayer}. Numbers in braces stand for what the player fills in. */
public enum TrainingText {
  /** The strip's name. */
  TITLE("title", "Training"),
  /** Beside it: what the recorded training shows. */
  SUBTITLE("subtitle", "how this map came to be"),
  /** Beside it: what the live training shows. */
  SUBTITLE_LIVE("subtitleLive", "a fresh network, trained now"),
  /** Name of the choice between the two. */
  SOURCE("source", "Which training"),
  RECORDED("recorded", "Recorded"),
  LIVE("live", "Live"),
  /** Names of the round button. */
  PLAY("play", "Play"),
  PAUSE("pause", "Pause"),
  /** Name of the slider. */
  POSITION("position", "Moment of the training"),
  /** Name of the picture of the errors. */
  CHART("chart", "Errors on a logarithmic scale, over the training"),
  TEST("test", "Test error"),
  TRAINING("training", "Training error"),
  /** {0}: updates so far. */
  UPDATE("update", "Update {0}"),
  /** {0}: passes over the training images. */
  EPOCH("epoch", "epoch {0}"),
  /** Unit of the time axis of the recorded training. */
  UPDATES("updates", "updates"),
  /** Unit of that of the live one. */
  SECONDS("seconds", "seconds"),
  /** {0}: images a second. */
  SPEED("speed", "{0} images/s"),
  /** {0}: seconds. */
  LEFT("left", "{0} s left"),
  LOADING("loading", "Loading…"),
  FAILED("failed", "The recording could not be loaded."),
  START("start", "Start a run"),
  STOP("stop", "Stop"),
  AGAIN("again", "Start another run"),
  /** {0}: seconds. */
  REST("rest", "Next run in {0} s"),
  IDLE(
      "idle",
      "Start a fresh network and watch it learn, for a minute at most. Everybody on this server sees"
          + " the same run, and nothing of it is kept."),
  STARTING("starting", "The run is starting."),
  OTHERS("others", "Started by another visitor."),
  OVER("over", "Over. Nothing of it is kept."),
  OFF("off", "Live training is switched off here.");

  private final String key;
  private final String english;

  TrainingText(String key, String english) {
    this.key = key;
    this.english = english;
  }

  /** Its name in a message bundle, without a prefix. */
  public String key() {
    return key;
  }

  /** What the player says unless it is told otherwise. */
  public String english() {
    return english;
  }
}
