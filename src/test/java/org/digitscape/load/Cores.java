package org.digitscape.load;

import java.io.IOException;
import java.util.List;

/** Keeps a process to some of the machine's processors, by Linux's {@code taskset}. */
final class Cores {

  /** For "wherever there is room". */
  static final String ANY = "any";

  private static final int ATTEMPTS = 10;

  private Cores() {}

  /**
   * The start of a command line that keeps the rest of it there.
   *
   * @param cores as {@code taskset --cpu-list} reads them, or {@link #ANY}
   */
  static List<String> prefix(String cores) {
    return cores.equals(ANY) ? List.of() : List.of("taskset", "--cpu-list", cores);
  }

  /** Moves this process with all its threads there. */
  static void moveTo(String cores) throws IOException, InterruptedException {
    if (cores.equals(ANY)) {
      return;
    }
    String self = Long.toString(ProcessHandle.current().pid());
    ProcessBuilder command =
        new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", cores, self)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // It fails when a thread ends while it goes through them.
    for (int i = 0; i < ATTEMPTS; i++) {
      if (command.start().waitFor() == 0) {
        return;
      }
    }
    throw new IOException("taskset could not move this process to processors " + cores);
  }
}
