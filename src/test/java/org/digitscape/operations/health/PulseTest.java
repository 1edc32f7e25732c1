package org.digitscape.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;

/** Faults on purpose, and a clock that the test sets. */
@Timeout(30)
class PulseTest {

  private static final Duration OFTEN = Duration.ofMillis(2);

  private final AtomicLong nanoTime = new AtomicLong();

  @Test
  void health_modelStalls_isUnreadyAfter5SecondsAndDeadAfter30() {
    CountDownLatch stalled = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    BooleanSupplier stall =
        () -> {
          stalled.countDown();
          awaitEnd(end);
          return true;
        };
    try (Pulse pulse = new Pulse(OFTEN, stall, nanoTime::get)) {
      awaitEnd(stalled);
      assertThat(status(pulse, 5)).isEqualTo(Status.UP);

      pass(Duration.ofMillis(5_001));
      assertThat(status(pulse, 5)).isEqualTo(Status.DOWN);
      assertThat(status(pulse, 30)).isEqualTo(Status.UP);

      pass(Duration.ofSeconds(25));
      assertThat(status(pulse, 30)).isEqualTo(Status.DOWN);

      end.countDown();
      await().until(() -> status(pulse, 5).equals(Status.UP));
    }
  }

  @Test
  void health_modelFailsOrAnswersWrongly_isUnreadyUntilItIsRightAgain() {
    AtomicLong calls = new AtomicLong();
    AtomicLong fault = new AtomicLong(1);
    BooleanSupplier faulty =
        () -> {
          calls.incrementAndGet();
          if (fault.get() == 1) {
            throw new IllegalStateException("a fault on purpose");
          }
          return fault.get() == 0;
        };
    try (Pulse pulse = new Pulse(OFTEN, faulty, nanoTime::get)) {
      for (long kind : new long[] {1, 2}) {
        fault.set(kind);
        awaitCalls(calls);
        pass(Duration.ofSeconds(6));
        awaitCalls(calls);
        assertThat(status(pulse, 5)).isEqualTo(Status.DOWN);

        fault.set(0);
        await().until(() -> status(pulse, 5).equals(Status.UP));
      }
    }
  }

  private void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
  }

  private static Status status(Pulse pulse, int seconds) {
    return new StallHealth(pulse::age, Duration.ofSeconds(seconds)).health().getStatus();
  }

  /** Two more calls have begun, so one of them from beginning to end. */
  private static void awaitCalls(AtomicLong calls) {
    long before = calls.get();
    await().until(() -> calls.get() >= before + 2);
  }

  private static void awaitEnd(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
