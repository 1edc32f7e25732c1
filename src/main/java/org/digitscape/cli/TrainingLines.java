package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.digitscape.dl4j.training.TrainingProgress;

/** A line for each epoch: its number, loss, images per second, and the time left. */
final class TrainingLines implements TrainingDisplay {

  private final PrintWriter out;
  private final TrainingPace pace;

  TrainingLines(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.pace = new TrainingPace(nanoTime);
  }

  @Override
  public void accept(TrainingProgress progress) {
    if (progress.epochDone()) {
      TrainingPace.Measured measured = pace.at(progress);
      out.printf(
          "epoch %d/%d  loss %.5f  %.0f images/s  %s left%n",
          progress.epoch(),
          progress.epochs(),
          progress.loss(),
          measured.imagesPerSecond(),
          measured.leftText());
      out.flush();
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
