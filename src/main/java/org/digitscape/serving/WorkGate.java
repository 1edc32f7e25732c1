package org.digitscape.serving;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a few expensive calls run at once. Some more may wait a moment for their turn; all others
 * are told to come back later, so that overload is answered rather than suffered.
 */
public final class WorkGate {

  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration patience;

  /**
   * @param atOnce calls that run at the same time, at least 1
   * @param mostWaiting calls that may wait for a place
   * @param patience how long each may wait
   */
  public WorkGate(int atOnce, int mostWaiting, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /**
   * Something expensive to do.
   *
   * @param <T> its result
   * @param <E> how it fails
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {

    /** Does it. */
    T run() throws E;
  }

  /**
   * Does something expensive on the calling thread, as soon as there is a place for it.
   *
   * @throws BusyException if there is none in time
   */
  public <T, E extends Exception> T call(Work<T, E> work) throws E {
    takePlace();
    try {
      return work.run();
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    if (places.tryAcquire()) {
      return;
    }
    try {
      boolean mayWait = waiting.incrementAndGet() <= mostWaiting;
      if (!mayWait || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    } finally {
      waiting.decrementAndGet();
    }
  }
}
