package org.digitscape.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.digitscape.dl4j.training.TrainingProgress;

/** A line for each epoch: its number, loss, images per second, and the time left. */
final class TrainingLines implements TrainingDisplay {

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final long start;
  private long epochStart;

  TrainingLines(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.epochStart = start;
  }

  @Override
  public void accept(TrainingProgress progress) {
    if (!progress.epochDone()) {
      return;
    }
    long now = nanoTime.getAsLong();
    double imagesPerSecond = progress.images() / Math.max(1e-9, (now - epochStart) / 1e9);
    int epochsLeft = progress.epochs() - progress.epoch();
    Duration left = Duration.ofNanos((now - start) / progress.epoch() * epochsLeft);
    out.printf(
        "epoch %d/%d  loss %.5f  %.0f images/s  %d:%02d left%n",
        progress.epoch(),
        progress.epochs(),
        progress.loss(),
        imagesPerSecond,
        left.toMinutes(),
        left.toSecondsPart());
    out.flush();
    epochStart = now;
  }

  @Override
  public void close() {
    out.flush();
  }
}
