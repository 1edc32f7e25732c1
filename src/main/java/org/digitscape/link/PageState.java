package org.digitscape.link;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that matters to what the page shows. Equal states show the same page.
 *
 * @param model id of the model, {@code [a-z0-9-]{1,40}}; whether there is such a model is for the
 *     page to find out
 * @param digit the visitor's digit
 * @param draw what is done to it before it is encoded
 * @param tab the open panel
 * @param map what the map shows
 * @param sample how new digits are sampled
 * @param walk the walk between two places
 * @param step the open step of the story
 * @param training what is shown of trainings
 * @param stage how much of the page is on show; an open tab that it leaves out gives way to the
 *     first that it has, and other panels that it leaves out are closed
 * @param theme light, dark, or as the visitor's system has it
 * @param language two or three lower-case letters, or empty for the browser's wish
 */
public record PageState(
    String model,
    DigitSource digit,
    DrawState draw,
    Tab tab,
    MapState map,
    SampleState sample,
    WalkState walk,
    StoryStep step,
    TrainingState training,
    StageState stage,
    Theme theme,
    Optional<String> language) {

  // Before DEFAULT, whose constructor needs them.
  private static final Pattern MODEL_ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** What the bare address shows. */
  public static final PageState DEFAULT =
      new PageState(
          "ae",
          new DigitSource.None(),
          DrawState.DEFAULT,
          Tab.DRAW,
          MapState.DEFAULT,
          SampleState.DEFAULT,
          WalkState.DEFAULT,
          StoryStep.COMPRESS,
          TrainingState.DEFAULT,
          StageState.DEFAULT,
          Theme.SYSTEM,
          Optional.empty());

  /** The panels. */
  public enum Tab {
    DRAW,
    SAMPLE,
    WALK,
    STORY
  }

  /** Whether ink is dark on light or light on dark. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /**
   * @throws IllegalArgumentException if the model's id or the language is malformed
   */
  public PageState {
    require(MODEL_ID, model, "a model's id");
    language.ifPresent(tag -> require(LANGUAGE, tag, "a language"));
    tab = stage.nearest(tab);
    map = stage.has(Panel.MODELS) ? map : map.withCompared(false);
    training = stage.has(Panel.TRAINING) ? training : TrainingState.DEFAULT;
  }

  /** The same with another model. */
  public PageState withModel(String other) {
    return new PageState(
        other, digit, draw, tab, map, sample, walk, step, training, stage, theme, language);
  }

  /** The same with another digit. */
  public PageState withDigit(DigitSource other) {
    return new PageState(
        model, other, draw, tab, map, sample, walk, step, training, stage, theme, language);
  }

  /** The same with something else done to the digit. */
  public PageState withDraw(DrawState other) {
    return new PageState(
        model, digit, other, tab, map, sample, walk, step, training, stage, theme, language);
  }

  /** The same with another panel open. */
  public PageState withTab(Tab other) {
    return new PageState(
        model, digit, draw, other, map, sample, walk, step, training, stage, theme, language);
  }

  /** The same with another map. */
  public PageState withMap(MapState other) {
    return new PageState(
        model, digit, draw, tab, other, sample, walk, step, training, stage, theme, language);
  }

  /** The same with other samples. */
  public PageState withSample(SampleState other) {
    return new PageState(
        model, digit, draw, tab, map, other, walk, step, training, stage, theme, language);
  }

  /** The same with another walk. */
  public PageState withWalk(WalkState other) {
    return new PageState(
        model, digit, draw, tab, map, sample, other, step, training, stage, theme, language);
  }

  /** The same at another step of the story. */
  public PageState withStep(StoryStep other) {
    return new PageState(
        model, digit, draw, tab, map, sample, walk, other, training, stage, theme, language);
  }

  /** The same with something else of trainings. */
  public PageState withTraining(TrainingState other) {
    return new PageState(
        model, digit, draw, tab, map, sample, walk, step, other, stage, theme, language);
  }

  /** The same on another stage. */
  public PageState withStage(StageState other) {
    return new PageState(
        model, digit, draw, tab, map, sample, walk, step, training, other, theme, language);
  }

  /** The same in another theme. */
  public PageState withTheme(Theme other) {
    return new PageState(
        model, digit, draw, tab, map, sample, walk, step, training, stage, other, language);
  }

  /** The same in another language. */
  public PageState withLanguage(Optional<String> other) {
    return new PageState(
        model, digit, draw, tab, map, sample, walk, step, training, stage, theme, other);
  }

  private static void require(Pattern pattern, String value, String name) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " has the form " + pattern);
    }
  }
}
