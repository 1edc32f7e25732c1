package org.digitscape.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.digitscape.mnist.MnistDataset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs at most one training at a time, on a thread of its own, and publishes what it looks like.
 * Any thread may call; nobody waits for the training.
 */
public final class LiveTraining implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveTraining.class);
  private static final Duration SHUTDOWN = Duration.ofSeconds(5);

  private final LiveSettings settings;
  private final LiveTrainer trainer;
  private final Supplier<MnistDataset> data;
  private final LongSupplier nanoTime;
  private final RecentSheets sheets;

  private final ReentrantLock lock = new ReentrantLock();
  private int runs;
  private @Nullable LiveRun run;
  private @Nullable Thread thread;
  private boolean closed;

  /**
   * @param data read when a run starts, and forgotten with it
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  public LiveTraining(
      LiveSettings settings,
      LiveTrainer trainer,
      Supplier<MnistDataset> data,
      LongSupplier nanoTime) {
    this.settings = settings;
    this.trainer = trainer;
    this.data = data;
    this.nanoTime = nanoTime;
    this.sheets = new RecentSheets(nanoTime);
  }

  /** The bounds of a run. */
  public LiveSettings settings() {
    return settings;
  }

  /**
   * Starts a run, unless one is under way, the last one ended a moment ago, or live training is
   * off.
   *
   * @param seed of the initial weights and of the order of the images
   * @return the right to stop it; empty if none was started: whoever asked may watch what there is
   */
  public Optional<Ticket> start(long seed) {
    lock.lock();
    try {
      if (closed || state() != LiveStatus.State.IDLE) {
        return Optional.empty();
      }
      LiveRun started = new LiveRun(++runs, settings, nanoTime, sheets);
      run = started;
      thread =
          Thread.ofPlatform()
              .name("live-training-" + started.number())
              .daemon()
              .priority(Thread.MIN_PRIORITY)
              .start(() -> train(started, seed));
      return Optional.of(new Ticket(started));
    } finally {
      lock.unlock();
    }
  }

  /** What there is to see now. */
  public LiveStatus status() {
    lock.lock();
    try {
      LiveStatus.State state = state();
      LiveRun shown = run;
      return shown == null
          ? new LiveStatus(state, runs, Duration.ZERO, Optional.empty(), List.of())
          : new LiveStatus(state, runs, shown.rest(), shown.latest(), shown.curve());
    } finally {
      lock.unlock();
    }
  }

  /**
   * The decoded square of a moment as a grey JPEG, 28 pixels a tile; not copied. It is there for
   * half a minute after the moment, whatever has become of the run.
   *
   * @param run number of the run
   * @param step number of the moment within the run
   */
  public Optional<byte[]> sheet(int run, int step) {
    return sheets.find(run, step);
  }

  /** Ends the run that may be under way, and waits a few seconds for its thread. */
  @Override
  public void close() {
    Thread running;
    lock.lock();
    try {
      closed = true;
      running = thread;
      if (run != null) {
        run.stop();
      }
    } finally {
      lock.unlock();
    }
    try {
      if (running != null && !running.join(SHUTDOWN)) {
        LOG.warn("A live training did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The state now; forgets a run whose rest is over. To be called with the lock. */
  private LiveStatus.State state() {
    if (!settings.enabled()) {
      return LiveStatus.State.OFF;
    }
    if (run == null) {
      return LiveStatus.State.IDLE;
    }
    if (!run.over()) {
      return LiveStatus.State.RUNNING;
    }
    if (!run.rest().isZero()) {
      return LiveStatus.State.RESTING;
    }
    run = null;
    thread = null;
    return LiveStatus.State.IDLE;
  }

  private void train(LiveRun started, long seed) {
    try {
      started.train(trainer, data.get(), seed);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("A live training failed", e);
    } finally {
      started.end();
    }
  }

  /** The right to stop a run, for the one who started it. */
  public static final class Ticket {

    private final LiveRun run;

    private Ticket(LiveRun run) {
      this.run = run;
    }

    /** Number of the run. */
    public int run() {
      return run.number();
    }

    /** Ends the run after the current batch; once it is over, nothing happens. */
    public void stop() {
      run.stop();
    }
  }
}
