package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.digitscape.dl4j.training.TrainingProgress;

/**
 * A bar over the whole training in one line that is written anew: epoch, loss, images per second,
 * and the time left. Fits 80 columns and needs no more than a carriage return: libraries that ask
 * the terminal for its width take Ctrl-C over.
 */
final class TrainingBar implements TrainingDisplay {

  private static final int CELLS = 20;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final TrainingPace pace;
  private long shownAt;
  private int width;

  TrainingBar(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.pace = new TrainingPace(nanoTime);
    this.shownAt = nanoTime.getAsLong() - NANOS_BETWEEN;
  }

  @Override
  public void accept(TrainingProgress progress) {
    long now = nanoTime.getAsLong();
    if (now - shownAt < NANOS_BETWEEN && !progress.epochDone()) {
      return;
    }
    shownAt = now;
    TrainingPace.Measured measured = pace.at(progress);
    int filled = (int) (CELLS * measured.done());
    String line =
        "epoch %d/%d [%s%s] loss %.5f  %.0f images/s  %s left"
            .formatted(
                progress.epoch(),
                progress.epochs(),
                "#".repeat(filled),
                ".".repeat(CELLS - filled),
                progress.loss(),
                measured.imagesPerSecond(),
                measured.leftText());
    out.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
    out.flush();
    width = line.length();
  }

  @Override
  public void close() {
    if (width > 0) {
      out.println();
      out.flush();
    }
  }
}
