package org.digitscape.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.digitscape.dl4j.training.TrainingProgress;

/** How fast a training goes, and when it will be over. */
final class TrainingPace {

  private final LongSupplier nanoTime;
  private final long start;

  /** Starts the clock, which counts nanoseconds. */
  TrainingPace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Measures the pace since the start of the training. */
  Measured at(TrainingProgress progress) {
    long elapsed = Math.max(1, nanoTime.getAsLong() - start);
    long all = (long) progress.epochs() * progress.images();
    long done = (progress.epoch() - 1L) * progress.images() + progress.imagesDone();
    double nanosPerImage = (double) elapsed / done;
    return new Measured(
        (double) done / all,
        1e9 / nanosPerImage,
        Duration.ofNanos(Math.round(nanosPerImage * (all - done))));
  }

  /**
   * A pace.
   *
   * @param done share of the whole training, 0..1
   * @param imagesPerSecond on average so far
   * @param left time until the end if it goes on like that
   */
  record Measured(double done, double imagesPerSecond, Duration left) {

    /** The time left in minutes and seconds, such as 3:05. */
    String leftText() {
      return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
    }
  }
}
