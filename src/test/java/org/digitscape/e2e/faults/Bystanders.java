package org.digitscape.e2e.faults;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.digitscape.PageClient;
import org.digitscape.model.DigitImage;

/** Others, who draw on the page and ask the API while something goes wrong for somebody else. */
final class Bystanders implements AutoCloseable {

  private static final int MANY = 6;
  private static final long PAUSE_MS = 250;
  private static final List<Integer> LINE = List.of(100, 60, 140, 120, 150, 200);
  private static final byte[] PIXELS =
      ("{\"pixels\":[" + "255,".repeat(DigitImage.PIXELS - 1) + "0]}")
          .getBytes(StandardCharsets.US_ASCII);

  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();
  private final List<PageClient> clients = new ArrayList<>();
  private final AtomicBoolean leaving = new AtomicBoolean();

  /** Six visitors come and begin. */
  Bystanders(URI server) {
    for (int i = 0; i < MANY; i++) {
      PageClient client = new PageClient(server);
      PageClient.Tab tab = client.open("v=1&seed=" + i);
      clients.add(client);
      threads.add(Thread.ofVirtual().start(() -> visit(client, tab)));
    }
  }

  private void visit(PageClient client, PageClient.Tab tab) {
    try {
      while (!leaving.get()) {
        time(() -> tab.draw(LINE, true));
        time(
            () -> {
              int status =
                  client.post("/api/v1/models/ae/encode", "application/json", PIXELS).statusCode();
              if (status != 200) {
                throw new AssertionError("status " + status);
              }
            });
        Thread.sleep(PAUSE_MS);
      }
      tab.leave();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void time(Runnable deed) {
    long start = System.nanoTime();
    try {
      deed.run();
      millis.add((System.nanoTime() - start) / 1e6);
    } catch (RuntimeException | AssertionError failure) {
      failures.add(failure.toString());
    }
  }

  /** From now on only what begins now counts. */
  void forget() {
    millis.clear();
    failures.clear();
  }

  /** The time that 95 of 100 encodes took at most, in ms, to the answer. */
  double percentile95() {
    synchronized (millis) {
      List<Double> sorted = millis.stream().sorted().toList();
      return sorted.isEmpty() ? Double.POSITIVE_INFINITY : sorted.get(sorted.size() * 95 / 100);
    }
  }

  /** How many encodes were answered. */
  int answered() {
    return millis.size();
  }

  /** What went wrong for them. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    leaving.set(true);
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clients.forEach(PageClient::close);
  }
}
