package org.digitscape.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The pictures of moments, for a while after each was published, whatever has become of its run by
 * then. A watcher learns of a moment first and asks for its picture afterwards: he may be slow, or
 * have come when the run was nearly forgotten.
 */
final class RecentSheets {

  /** Longer than a run rests, and than anybody waits for an answer. */
  static final Duration KEPT = Duration.ofSeconds(30);

  private final LongSupplier nanoTime;
  private final Deque<Sheet> sheets = new ArrayDeque<>();

  /**
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  RecentSheets(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Keeps a picture, not copied; to be called before anybody can know of its moment. */
  synchronized void add(int run, int step, byte[] jpeg) {
    forget();
    sheets.addLast(new Sheet(run, step, jpeg, nanoTime.getAsLong()));
  }

  /** A picture, unless it never was or is too old. */
  synchronized Optional<byte[]> find(int run, int step) {
    forget();
    return sheets.stream()
        .filter(sheet -> sheet.run() == run && sheet.step() == step)
        .findFirst()
        .map(Sheet::jpeg);
  }

  private void forget() {
    long now = nanoTime.getAsLong();
    while (!sheets.isEmpty() && now - sheets.getFirst().at() >= KEPT.toNanos()) {
      sheets.removeFirst();
    }
  }

  private record Sheet(int run, int step, byte[] jpeg, long at) {}
}
