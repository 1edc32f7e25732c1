package org.digitscape.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.digitscape.dl4j.training.TrainingProgress;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.history.MomentCamera;
import org.digitscape.imaging.DigitAtlas;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.jspecify.annotations.Nullable;

/** One run: trains on its own thread, and shows its latest moment to all others. */
final class LiveRun {

  private static final float QUALITY = 0.4f;

  /** Between two moments it trains for at least so many times as long as a moment takes. */
  private static final int TRAINED = 6;

  private final int number;
  private final LiveSettings settings;
  private final LongSupplier nanoTime;
  private final RecentSheets sheets;

  private volatile boolean stopped;
  private volatile @Nullable LiveMoment latest;
  private volatile List<LiveMoment.Mark> curve = List.of();

  /** Nanoseconds at the end; 0 while it runs. */
  private volatile long ended;

  // The rest belongs to the thread that trains.
  private long began;
  private long seen;
  private long due;
  private int updates;
  private long images;
  private long imagesSeen;

  LiveRun(int number, LiveSettings settings, LongSupplier nanoTime, RecentSheets sheets) {
    this.number = number;
    this.settings = settings;
    this.nanoTime = nanoTime;
    this.sheets = sheets;
  }

  int number() {
    return number;
  }

  Optional<LiveMoment> latest() {
    return Optional.ofNullable(latest);
  }

  List<LiveMoment.Mark> curve() {
    return curve;
  }

  boolean over() {
    return ended != 0;
  }

  /** How long after its end the next run has to wait; zero while it runs. */
  Duration rest() {
    if (ended == 0) {
      return Duration.ZERO;
    }
    long left = settings.rest().toNanos() - (nanoTime.getAsLong() - ended);
    return Duration.ofNanos(Math.max(0, left));
  }

  void stop() {
    stopped = true;
  }

  void end() {
    // Zero means that it runs.
    ended = nanoTime.getAsLong() | 1;
  }

  /**
   * Trains on the calling thread until the time is up, or the trainer is done, or it is stopped.
   */
  void train(LiveTrainer trainer, MnistDataset data, long seed) {
    MomentCamera camera =
        MomentCamera.quick(
            data.training().stream().map(LabeledDigit::image).toList(),
            data.test().stream().map(LabeledDigit::image).toList());
    began = nanoTime.getAsLong();
    seen = began;
    trainer.train(
        data.training().stream().map(LabeledDigit::image).toList(),
        seed,
        (progress, snapshot) -> updated(progress, snapshot, camera),
        this::enough);
  }

  private boolean enough() {
    return stopped || nanoTime.getAsLong() - began >= settings.longest().toNanos();
  }

  private void updated(
      TrainingProgress progress, Supplier<FrozenNetwork> snapshot, MomentCamera camera) {
    updates++;
    long before = images;
    images = (progress.epoch() - 1L) * progress.images() + progress.imagesDone();
    long now = nanoTime.getAsLong();
    boolean last = progress.epochDone() && progress.epoch() == progress.epochs();
    if (before == 0 || last || now - due >= 0) {
      MomentCamera.Picture picture =
          camera.take(updates, (double) images / progress.images(), snapshot.get());
      long taken = nanoTime.getAsLong();
      due = Math.max(now + settings.interval().toNanos(), taken + TRAINED * (taken - now));
      publish(now, picture);
    }
  }

  private void publish(long now, MomentCamera.Picture picture) {
    double seconds = Math.max(1, now - seen) / 1e9;
    LiveMoment moment =
        new LiveMoment(
            curve.size() + 1,
            Duration.ofNanos(now - began),
            (images - imagesSeen) / seconds,
            picture.moment());
    sheets.add(
        number, moment.step(), DigitAtlas.encode(picture.tiles(), MomentCamera.TILES, QUALITY));
    List<LiveMoment.Mark> marks = new ArrayList<>(curve);
    marks.add(moment.mark());
    curve = List.copyOf(marks);
    latest = moment;
    seen = now;
    imagesSeen = images;
  }
}
