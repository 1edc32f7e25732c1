package org.digitscape.component.training;

/** The texts of a {@link TrainingPlayer}. Numbers in braces stand for what the player fills in. */
public enum TrainingText {
  /** The strip's name. */
  TITLE("title"),
  /** Beside it: what the recorded training shows. */
  SUBTITLE("subtitle"),
  /** Beside it: what the live training shows. */
  SUBTITLE_LIVE("subtitleLive"),
  /** Name of the choice between the two. */
  SOURCE("source"),
  RECORDED("recorded"),
  LIVE("live"),
  /** Names of the round button. */
  PLAY("play"),
  PAUSE("pause"),
  /** Name of the slider. */
  POSITION("position"),
  /** Name of the picture of the errors. */
  CHART("chart"),
  TEST("test"),
  TRAINING("training"),
  /** {0}: updates so far. */
  UPDATE("update"),
  /** {0}: passes over the training images. */
  EPOCH("epoch"),
  /** Unit of the time axis of the recorded training. */
  UPDATES("updates"),
  /** Unit of that of the live one. */
  SECONDS("seconds"),
  /** {0}: images a second. */
  SPEED("speed"),
  /** {0}: seconds. */
  LEFT("left"),
  LOADING("loading"),
  FAILED("failed"),
  START("start"),
  STOP("stop"),
  AGAIN("again"),
  /** {0}: seconds. */
  REST("rest"),
  IDLE("idle"),
  STARTING("starting"),
  OTHERS("others"),
  OVER("over"),
  OFF("off");

  private final String key;

  TrainingText(String key) {
    this.key = key;
  }

  /** Its name in a message bundle, without a prefix. */
  public String key() {
    return key;
  }
}
