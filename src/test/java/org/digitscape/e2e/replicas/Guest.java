package org.digitscape.e2e.replicas;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.PageClient;

/**
 * A visitor without a browser who never stops: goes through the tabs of a page and, as a browser
 * does, loads the page again from its address when the server says that it does not know the visit.
 */
final class Guest {

  private static final List<String> PLACES =
      List.of(
          "v=1&tab=sample&seed=%d",
          "v=1&tab=walk&from=test.8&to=test.11&seed=%d", "v=1&tab=story&step=2&seed=%d");
  private static final long PAUSE_MS = 500;

  private final PageClient client;
  private final Thread thread;
  private final List<String> errors = new ArrayList<>();
  private volatile boolean leaving;
  private volatile int steps;
  private volatile int reloads;

  /** Comes in and begins. */
  Guest(URI site, int seed) {
    client = new PageClient(site);
    thread = Thread.ofVirtual().name("guest " + seed).start(() -> visit(seed));
  }

  private void visit(int seed) {
    try {
      PageClient.Tab tab = client.open(PLACES.getFirst().formatted(seed));
      while (!leaving) {
        steps++;
        String address = PLACES.get(steps % PLACES.size()).formatted(seed);
        String answer = tab.navigate(address);
        if (answer.contains("\"sessionExpired\":true")) {
          reloads++;
          tab = client.open(address);
        } else if (!answer.contains("\"syncId\":") || answer.contains("\"appError\"")) {
          errors.add(answer);
        }
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (AssertionError | RuntimeException failure) {
      errors.add(failure.toString());
    }
  }

  /** How many things the visitor has done. */
  int steps() {
    return steps;
  }

  /** How often the page had to be loaded again. */
  int reloads() {
    return reloads;
  }

  /** Leaves, and tells what went wrong: whatever a visitor would have seen but a reload. */
  List<String> leave() throws InterruptedException {
    leaving = true;
    thread.join();
    client.close();
    return errors;
  }
}
