package org.digitscape.serving;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets a few expensive calls run at once. Some more may wait a moment for their turn; all others
 * are told to come back later, so that overload is answered rather than suffered.
 */
public final class WorkGate {

  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong refused = new AtomicLong();
  private final Set<Call> running = ConcurrentHashMap.newKeySet();
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
    Call call = new Call(System.nanoTime());
    running.add(call);
    try {
      return work.run();
    } finally {
      running.remove(call);
      places.release();
    }
  }

  /** Calls under way. */
  public int running() {
    return running.size();
  }

  /** Calls that wait for a place. */
  public int waiting() {
    return waiting.get();
  }

  /** Calls that were told to come back later, since the start. */
  public long refused() {
    return refused.get();
  }

  /** Age of the oldest call under way; zero if there is none. */
  public Duration longest() {
    long now = System.nanoTime();
    return Duration.ofNanos(running.stream().mapToLong(call -> now - call.start).max().orElse(0));
  }

  private void takePlace() {
    if (places.tryAcquire()) {
      return;
    }
    try {
      boolean mayWait = waiting.incrementAndGet() <= mostWaiting;
      if (!mayWait || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        refused.incrementAndGet();
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** A call under way; compared by identity. */
  private static final class Call {

    private final long start;

    Call(long start) {
      this.start = start;
    }
  }
}
