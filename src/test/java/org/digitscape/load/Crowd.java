package org.digitscape.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Visitors who come at their own times, each on a thread of its own. */
final class Crowd implements AutoCloseable {

  /** What one visitor does from coming to going. */
  @FunctionalInterface
  interface Visit {
    void by(Visitor visitor) throws InterruptedException;
  }

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> visits = new ArrayList<>();
  private final Place place;
  private final Habits habits;
  private final Figures figures;
  private int visitors;

  Crowd(Place place, Habits habits, Figures figures) {
    this.place = place;
    this.habits = habits;
    this.figures = figures;
  }

  /**
   * Sends one more.
   *
   * @param delay until the visitor comes, in ms
   */
  void send(long delay, Visit visit) {
    Random random = new Random(++visitors);
    visits.add(
        threads.submit(
            () -> {
              Thread.sleep(delay);
              visit(random, visit);
              return null;
            }));
  }

  /**
   * Sends one after the other, each as the last one has gone.
   *
   * @param delay until the first comes, in ms
   * @param more whether another one comes
   */
  void sendInTurn(long delay, Visit visit, BooleanSupplier more) {
    int first = ++visitors * 10_000;
    visits.add(
        threads.submit(
            () -> {
              Thread.sleep(delay);
              for (int i = 0; more.getAsBoolean(); i++) {
                visit(new Random(first + i), visit);
              }
              return null;
            }));
  }

  private void visit(Random random, Visit visit) throws InterruptedException {
    try (Visitor visitor = new Visitor(place, habits, figures, random)) {
      visit.by(visitor);
    } catch (Figures.CountedFailure failure) {
      // The visitor goes, the figures keep it.
    }
  }

  /** Waits until all have gone; one who went for an unknown reason is counted, too. */
  void await() throws InterruptedException {
    for (Future<?> visit : visits) {
      try {
        visit.get();
      } catch (ExecutionException e) {
        figures.count("a visit ended badly", e);
      }
    }
    visits.clear();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
