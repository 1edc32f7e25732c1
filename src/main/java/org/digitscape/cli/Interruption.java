package org.digitscape.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, or a polite kill, into a question that long work asks itself: the process waits
 * until the work has closed this, and ends then.
 */
final class Interruption implements AutoCloseable {

  /** The exit code of a process that Ctrl-C ended: 128 and the number of the signal. */
  static final int EXIT_CODE = 130;

  /** No batch takes that long; after it the process ends anyway. */
  private static final int MOST_SECONDS = 30;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean requested;

  private Interruption() {}

  static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** True as soon as the process was asked to end. */
  boolean requested() {
    return requested;
  }

  /** To be called when the work is over or given up, and nothing is left half-done. */
  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, which is what the hook is there for.
    }
  }

  private void interrupt() {
    requested = true;
    try {
      over.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
