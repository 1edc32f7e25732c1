package org.digitscape.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.training.Demonstration;
import org.digitscape.dl4j.training.TrainingListener;
import org.digitscape.dl4j.training.TrainingProgress;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveTrainingTest {

  private static final MnistDataset DATA = MnistDataset.shipped();
  private static final FrozenNetwork NETWORK = ModelFile.readShipped("ae").frozen();
  private static final LiveSettings SETTINGS = LiveSettings.standard(true);
  private static final int BATCH = 128;

  private final AtomicLong clock = new AtomicLong(1);
  private LiveTraining training = endless(SETTINGS);

  @AfterEach
  void close() {
    training.close();
  }

  @Test
  void status_beforeAnyRun_isIdle() {
    LiveStatus status = training.status();
    assertThat(status.state()).isEqualTo(LiveStatus.State.IDLE);
    assertThat(status.run()).isZero();
    assertThat(status.latest()).isEmpty();
  }

  @Test
  void start_whileOneRuns_joinsIt() {
    LiveTraining.Ticket first = training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    assertThat(training.start(2)).isEmpty();
    assertThat(training.status().run()).isEqualTo(first.run());
    assertThat(training.status().state()).isEqualTo(LiveStatus.State.RUNNING);
  }

  @Test
  void run_afterAMinute_ends() {
    training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    passes(Duration.ofSeconds(59));
    assertThat(training.status().state()).isEqualTo(LiveStatus.State.RUNNING);
    passes(Duration.ofSeconds(1));
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    assertThat(training.status().latest().orElseThrow().elapsed())
        .isLessThanOrEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void run_over_restsAndIsThenForgotten() {
    LiveTraining.Ticket ticket = training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    ticket.stop();
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    assertThat(training.status().rest()).isBetween(Duration.ZERO, SETTINGS.rest());
    assertThat(training.status().latest()).isPresent();
    assertThat(training.start(2)).isEmpty();

    passes(SETTINGS.rest());
    LiveStatus status = training.status();
    assertThat(status.state()).isEqualTo(LiveStatus.State.IDLE);
    assertThat(status.latest()).isEmpty();
    assertThat(status.curve()).isEmpty();
    assertThat(liveThreads()).isEmpty();
    assertThat(training.start(3)).isPresent();
  }

  @Test
  void stop_ofAnOldRun_leavesTheNewOneAlone() {
    LiveTraining.Ticket old = training.start(1).orElseThrow();
    old.stop();
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    passes(SETTINGS.rest());
    training.start(2).orElseThrow();
    old.stop();
    await(() -> training.status().latest().isPresent());
    assertThat(training.status().state()).isEqualTo(LiveStatus.State.RUNNING);
  }

  @Test
  void run_moments_comeAtTheirInterval() {
    training.start(1).orElseThrow();
    await(() -> training.status().curve().size() == 1);
    passes(SETTINGS.interval());
    await(() -> training.status().curve().size() == 2);
    LiveMoment latest = training.status().latest().orElseThrow();
    assertThat(latest.step()).isEqualTo(2);
    assertThat(latest.elapsed()).isEqualTo(SETTINGS.interval());
    assertThat(latest.imagesPerSecond()).isPositive();
    assertThat(latest.moment().epoch())
        .isCloseTo(latest.moment().update() * (double) BATCH / 10_000, within(1e-9));
  }

  @Test
  void moment_codes_areThe500OfTheMapAndFinite() {
    training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    LiveMoment latest = training.status().latest().orElseThrow();
    assertThat(latest.moment().codes())
        .hasSize(500)
        .allSatisfy(
            code -> {
              assertThat(code.x()).isFinite();
              assertThat(code.y()).isFinite();
            });
  }

  /** A watcher who came at the end of the rest, or whose question took its time. */
  @Test
  void sheet_ofARunThatIsForgotten_isThereForHalfAMinute() {
    LiveTraining.Ticket old = training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    old.stop();
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    LiveStatus seen = training.status();
    passes(SETTINGS.rest());
    training.start(2).orElseThrow();
    await(() -> training.status().latest().isPresent());
    assertThat(training.status().run()).isNotEqualTo(seen.run());

    int step = seen.latest().orElseThrow().step();
    assertThat(training.sheet(seen.run(), step)).isPresent();
    assertThat(training.sheet(seen.run(), step + 1)).isEmpty();
    passes(RecentSheets.KEPT.minus(SETTINGS.rest()));
    assertThat(training.sheet(seen.run(), step)).isEmpty();
  }

  /** However many moments a slow watcher is behind. */
  @Test
  void sheet_ofTheFirstMoment_outlastsTwentyMore() {
    int run = training.start(1).orElseThrow().run();
    for (int moments = 1; moments <= 20; moments++) {
      int expected = moments;
      await(() -> training.status().curve().size() == expected);
      assertThat(training.sheet(run, moments)).isPresent();
      passes(SETTINGS.interval());
    }
    assertThat(training.sheet(run, 1)).isPresent();
  }

  @Test
  void start_switchedOff_doesNothing() {
    training.close();
    training = endless(LiveSettings.standard(false));
    assertThat(training.start(1)).isEmpty();
    assertThat(training.status().state()).isEqualTo(LiveStatus.State.OFF);
  }

  @Test
  void close_whileOneRuns_endsIt() {
    training.start(1).orElseThrow();
    await(() -> training.status().latest().isPresent());
    training.close();
    assertThat(liveThreads()).isEmpty();
    assertThat(training.start(2)).isEmpty();
  }

  @Test
  void run_thatFails_isOver() {
    training.close();
    training =
        new LiveTraining(
            SETTINGS,
            (images, seed, listener, enough) -> {
              throw new IllegalStateException("as the test wants it");
            },
            () -> DATA,
            clock::get);
    training.start(1).orElseThrow();
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    assertThat(training.status().latest()).isEmpty();
  }

  /** The real thing, on few images, so that it takes a moment only. */
  @Test
  void run_ofTheLecturesNetwork_learns() {
    training.close();
    MnistDataset few = new MnistDataset(DATA.training().subList(0, 256), DATA.test());
    training =
        new LiveTraining(
            SETTINGS,
            (images, seed, listener, enough) ->
                Demonstration.run(images, seed, 12, listener, enough),
            () -> few,
            System::nanoTime);
    training.start(5).orElseThrow();
    await(() -> training.status().state() == LiveStatus.State.RESTING);
    List<LiveMoment.Mark> curve = training.status().curve();
    assertThat(curve.getLast().update()).isEqualTo(24);
    assertThat(curve.getLast().testMse()).isLessThan(curve.getFirst().testMse() / 2);
  }

  private LiveTraining endless(LiveSettings settings) {
    return new LiveTraining(settings, LiveTrainingTest::trainForEver, () -> DATA, clock::get);
  }

  private static void trainForEver(
      List<DigitImage> images, long seed, TrainingListener listener, BooleanSupplier enough) {
    Supplier<FrozenNetwork> snapshot = () -> NETWORK;
    for (int done = BATCH; !enough.getAsBoolean(); done += BATCH) {
      int epoch = (done - 1) / 10_000;
      listener.updated(
          new TrainingProgress(epoch + 1, Integer.MAX_VALUE, done - epoch * 10_000, 10_000, 0.1),
          snapshot);
      Thread.onSpinWait();
    }
  }

  private void passes(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private static List<String> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("live-training"))
        .toList();
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
