package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
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

  /** All places taken for good: 500 callers all learn so, those that may not wait at once. */
  @Test
  void call_placesHeld_answersEverybodyBusyInTime() throws Exception {
    WorkGate gate = new WorkGate(2, 64, Duration.ofMillis(300));
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(2);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
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
      long start = System.nanoTime();
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        answers.add(callers.submit(() -> gate.call(() -> 1)));
      }
      for (Future<Integer> answer : answers) {
        assertThatExceptionOfType(ExecutionException.class)
            .isThrownBy(answer::get)
            .withCauseInstanceOf(BusyException.class);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      release.countDown();
    }

    assertThat(gate.<Integer, RuntimeException>call(() -> 5)).isEqualTo(5);
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
}
