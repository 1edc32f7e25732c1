package org.digitscape.e2e.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The table of what was seen, on the console and in target/faults/table.md. */
final class Faults {

  private static final Path TABLE = Path.of("target", "faults", "table.md");

  private Faults() {}

  /**
   * Adds a row; to be called before the promise is checked, so that a broken one is in the table.
   *
   * @param fault what was done
   * @param promise what must come of it
   * @param measured a format for {@code values}
   */
  static synchronized void report(String fault, String promise, String measured, Object... values) {
    String row = "| %s | %s | %s |".formatted(fault, promise, measured.formatted(values));
    System.out.println(row);
    try {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Milliseconds since a moment of {@link System#nanoTime()}. */
  static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
