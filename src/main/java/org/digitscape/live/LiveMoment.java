package org.digitscape.live;

import java.time.Duration;
import org.digitscape.history.TrainingMoment;

/**
 * A moment of a run.
 *
 * @param step its number within the run, from 1
 * @param elapsed since the run began to train
 * @param imagesPerSecond learnt from since the moment before, by the wall clock
 * @param moment where the map's digits are, and the errors of some images
 */
public record LiveMoment(
    int step, Duration elapsed, double imagesPerSecond, TrainingMoment moment) {

  /** What a curve needs of it. */
  public Mark mark() {
    return new Mark(elapsed, moment.update(), moment.trainingMse(), moment.testMse());
  }

  /**
   * A point of a run's curve.
   *
   * @param elapsed since the run began to train
   */
  public record Mark(Duration elapsed, int update, double trainingMse, double testMse) {}
}
