package org.digitscape.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.digitscape.dl4j.training.TrainingProgress;

/** Shows how a training goes on. */
interface TrainingDisplay extends Consumer<TrainingProgress>, AutoCloseable {

  /** A bar if a person watches, else a line for each epoch. */
  static TrainingDisplay on(PrintWriter out) {
    Console console = System.console();
    return console != null && console.isTerminal()
        ? new TrainingBar(out, System::nanoTime)
        : new TrainingLines(out, System::nanoTime);
  }

  @Override
  void close();
}
