package org.digitscape.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.digitscape.PageClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How soon a finished stroke is a place on the map while others are busy, too. The others speak
 * Vaadin's protocol without a browser: twenty browsers would be slower than any server.
 */
final class Crowd {

  /** The others; with the one who is measured, twenty. */
  private static final int OTHERS = 19;

  private static final int STROKES = 40;

  /** As many requests as a stroke of half a second makes, this far apart, in ms. */
  private static final int REQUESTS = 6;

  private static final int APART = 80;

  /** Notes for a finished stroke the time until the frame in which its answer stands. */
  private static final String WATCH =
      """
      pad => { let up = 0; let serial = 0; window.waited = null;
        addEventListener('pointerup', () => { up = performance.now(); }, true);
        pad.addEventListener('drawing-change', ({ detail }) => { if (detail.finished) serial = detail.serial; });
        const acknowledge = pad.acknowledge.bind(pad);
        pad.acknowledge = number => {
          acknowledge(number);
          if (number === serial) {
            requestAnimationFrame(() => setTimeout(() => { window.waited = performance.now() - up; }));
          }
        };
      }
      """;

  private Crowd() {}

  static void measure(AppServer server, FigureTable table) {
    URI root = URI.create(server.url("/"));
    List<Future<?>> others = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        BrowserContext context = Chromium.newContext(View.DESKTOP)) {
      List<Integer> digits = digits(root);
      for (int i = 0; i < OTHERS; i++) {
        others.add(threads.submit(() -> visit(root, digits)));
      }
      Page page = context.newPage();
      page.navigate(server.url("/"));
      DigitscapePage digitscape = new DigitscapePage(page);
      page.waitForTimeout(5_000);
      digitscape.at("pad").evaluate(WATCH);
      table.add(
          "pen up to marker with 20 visitors active, ms",
          "median 150, 95th percentile 400",
          waits(digitscape));
      for (Future<?> other : others) {
        if (other.isDone()) {
          throw new IllegalStateException("a visitor has left: " + other);
        }
      }
      threads.shutdownNow();
    }
  }

  private static List<Integer> digits(URI root) {
    try (PageClient client = new PageClient(root)) {
      JsonNode points =
          JsonMapper.shared().readTree(client.get("/api/v1/models/ae/points").body()).path("points");
      return points.valueStream().map(point -> point.path("index").asInt()).toList();
    }
  }

  /** Changes the digit as often as someone does who draws, with pauses of one to three seconds. */
  private static void visit(URI root, List<Integer> digits) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    try (PageClient client = new PageClient(root)) {
      PageClient.Tab tab = client.open("v=1");
      while (true) {
        for (int i = 0; i < REQUESTS; i++) {
          tab.navigate("v=1&digit=test." + digits.get(random.nextInt(digits.size())));
          Thread.sleep(APART);
        }
        Thread.sleep(random.nextInt(1_000, 3_000));
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Double> waits(DigitscapePage digitscape) {
    List<Double> waits = new ArrayList<>();
    Page page = digitscape.page();
    for (int i = 0; i < STROKES; i++) {
      page.evaluate("() => { window.waited = null; }");
      digitscape.drawFive();
      page.waitForFunction("() => window.waited");
      page.waitForTimeout(400);
      waits.add(((Number) page.evaluate("() => window.waited")).doubleValue());
      digitscape.at("pad-clear").click();
      page.waitForTimeout(400);
    }
    return waits;
  }
}
