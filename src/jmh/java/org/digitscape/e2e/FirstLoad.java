package org.digitscape.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;

/** How long a first visitor waits on a slow line with a slow processor, and for how many bytes. */
final class FirstLoad {

  private static final int LOADS = 5;

  /** Notes when the page can be drawn on, when its main content was painted, and what moved. */
  private static final String WATCH =
      """
      window.figures = { shift: 0, painted: 0, usable: 0 };
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        if (!entry.hadRecentInput) window.figures.shift += entry.value;
      })).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        window.figures.painted = entry.startTime;
      })).observe({ type: 'largest-contentful-paint', buffered: true });
      requestAnimationFrame(function look() {
        const ready = document.querySelector('[data-testid=map]')?.chart
          && document.querySelector('[data-testid=pad] canvas');
        if (ready) window.figures.usable = performance.now(); else requestAnimationFrame(look);
      });
      """;

  private FirstLoad() {}

  static void measure(AppServer server, FigureTable table) {
    load(server); // The server's first answer is not a visitor's usual one.
    List<Load> loads = new ArrayList<>();
    for (int i = 0; i < LOADS; i++) {
      loads.add(load(server));
    }
    String slow = " (processor at a quarter, 1.6 Mbit/s, 150 ms)";
    table.add("first load until usable, kB over the wire", "at most 260", loads.stream().map(load -> load.usableBytes() / 1000).toList());
    table.add("first load until idle, with the decoder, kB", "", loads.stream().map(load -> load.bytes() / 1000).toList());
    table.add("usable after, s" + slow, "at most 2", loads.stream().map(load -> load.usable() / 1000).toList());
    table.add("main content painted after, s" + slow, "at most 2.5", loads.stream().map(load -> load.painted() / 1000).toList());
    table.add("cumulative layout shift", "under 0.02", loads.stream().map(Load::shift).toList());
  }

  private static Load load(AppServer server) {
    try (BrowserContext context = Chromium.newContext(View.PHONE)) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      CDPSession devices = Slowness.processor(page, 4);
      Slowness.line(devices);
      DoubleAdder bytes = new DoubleAdder();
      devices.on(
          "Network.loadingFinished",
          event -> bytes.add(event.get("encodedDataLength").getAsDouble()));
      page.navigate(server.url("/"));
      page.waitForFunction("() => window.figures.usable > 0");
      double usable = bytes.sum();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(4_000);
      return new Load(
          usable,
          bytes.sum(),
          figure(page, "shift"),
          figure(page, "painted"),
          figure(page, "usable"));
    }
  }

  private static double figure(Page page, String name) {
    return ((Number) page.evaluate("name => window.figures[name]", name)).doubleValue();
  }

  /** One visitor's first load: bytes, the layout shift, and milliseconds since the request. */
  private record Load(
      double usableBytes, double bytes, double shift, double painted, double usable) {}
}
