package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkGateTest {

  @Test
  void call_manyAtOnce_neverRunsMoreThanItsPlaces() throws Exception {
    WorkGate gate = new WorkGate(3, 1_000, Duration.ofSeconds(10));
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        int number = i;
        Callable<Integer> call =
            () ->
                gate.call(
                    () -> {
                      most.accumulateAndGet(running.incrementAndGet(), Math::max);
                      Thread.sleep(5);
                      running.decrementAndGet();
                      return number;
                    });
        answers.add(callers.submit(call));
      }
      for (int i = 0; i < 60; i++) {
        assertThat(answers.get(i).get()).isEqualTo(i);
      }
    }

    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void call_placesHeldAnd500More_lets64WaitAndRefusesTheOthersAtOnce() throws Exception {
    WorkGate gate = new WorkGate(2, 64, Duration.ofSeconds(15));
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(500 - 64);
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      hold(gate, callers, release);
      for (int i = 0; i < 500; i++) {
        callers.submit(
            () -> {
              try {
                gate.call(done::incrementAndGet);
              } catch (BusyException e) {
                refused.countDown();
              }
            });
      }
      refused.await();
      assertThat(done.get()).isZero();
      assertThat(gate.running()).isEqualTo(2);
      assertThat(gate.waiting()).isEqualTo(64);
      assertThat(gate.refused()).isEqualTo(500 - 64);
      assertThat(gate.longest()).isPositive();
      release.countDown();
    }

    assertThat(done.get()).isEqualTo(64);
    assertThat(gate.<Integer, RuntimeException>call(() -> 5)).isEqualTo(5);
    assertThat(gate.running() + gate.waiting()).isZero();
    assertThat(gate.longest()).isZero();
  }

  @Test
  void call_noPlaceInTime_isBusy() throws Exception {
    WorkGate gate = new WorkGate(2, 64, Duration.ofMillis(50));
    CountDownLatch release = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      hold(gate, callers, release);

      assertThatExceptionOfType(BusyException.class).isThrownBy(() -> gate.call(() -> 1));
      release.countDown();
    }
  }

  @Test
  void call_workThatFails_givesItsPlaceBack() {
    WorkGate gate = new WorkGate(1, 0, Duration.ofMillis(1));
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  gate.call(
                      () -> {
                        throw new IllegalStateException("failed");
                      }));
    }
  }

  /** Takes both places of a gate. */
  private static void hold(WorkGate gate, ExecutorService callers, CountDownLatch release)
      throws InterruptedException {
    CountDownLatch held = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      callers.submit(
          () ->
              gate.call(
                  () -> {
                    held.countDown();
                    release.await();
                    return 0;
                  }));
    }
    held.await();
  }
}
