package org.digitscape.operations.health;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does again and again what visitors ask for, on a thread of its own, and knows how long ago it
 * last came to a right answer. A call that hangs or fails shows as a growing age; nobody who asks
 * for the age waits.
 */
final class Pulse implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  private final BooleanSupplier check;
  private final LongSupplier nanoTime;
  private final Thread thread;
  private volatile long lastGood;

  /**
   * @param every between two checks
   * @param check one right answer; may hang or throw
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  Pulse(Duration every, BooleanSupplier check, LongSupplier nanoTime) {
    this.check = check;
    this.nanoTime = nanoTime;
    this.lastGood = nanoTime.getAsLong();
    this.thread = Thread.ofPlatform().name("pulse").daemon().start(() -> run(every));
  }

  /** Time since the last right answer. */
  Duration age() {
    return Duration.ofNanos(nanoTime.getAsLong() - lastGood);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run(Duration every) {
    boolean good = true;
    try {
      while (true) {
        boolean before = good;
        good = isGood();
        if (good) {
          lastGood = nanoTime.getAsLong();
        } else if (before) {
          LOG.error("A model gives no or a wrong answer to a digit that it knew");
        }
        Thread.sleep(every);
      }
    } catch (InterruptedException e) {
      // The end of the program.
    }
  }

  private boolean isGood() {
    try {
      return check.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.debug("The pulse failed", e);
      return false;
    }
  }
}
