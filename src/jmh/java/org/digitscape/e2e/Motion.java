package org.digitscape.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** What moves: the map's full redraw, zooming, the loupe and a playing walk. */
final class Motion {

  private static final int SLOW = 4;

  /** Paints the whole map 60 times; the time of each, in ms. */
  private static final String REDRAWS =
      """
      map => { const times = [];
        for (let i = 0; i < 60; i++) {
          const start = performance.now();
          map.chart.draw();
          times.push(performance.now() - start);
        }
        return times; }
      """;

  /** Turns the wheel in each of 150 frames; the frames of a second, median over ten parts. */
  private static final String ZOOMS =
      """
      async map => { const box = map.getBoundingClientRect(); const surface = map.querySelector('.chart-surface');
        const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true, cancelable: true };
        const frame = () => new Promise(requestAnimationFrame);
        const rates = []; await frame();
        for (let part = 0; part < 10; part++) {
          const start = performance.now();
          for (let i = 0; i < 15; i++) {
            surface.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: part % 2 ? 40 : -40 }));
            await frame();
          }
          rates.push(15_000 / (performance.now() - start));
        }
        return rates; }
      """;

  /** Moves the mouse over the map in each of 150 frames: the time from its event to its frame. */
  private static final String LOUPE =
      """
      async map => { const box = map.getBoundingClientRect(); const surface = map.querySelector('.chart-surface');
        const frame = () => new Promise(requestAnimationFrame);
        const rates = []; await frame();
        for (let part = 0; part < 10; part++) {
          const start = performance.now();
          for (let i = 0; i < 15; i++) {
            const turn = (part * 15 + i) / 24;
            surface.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse',
              clientX: box.left + box.width * (0.5 + 0.3 * Math.cos(turn)),
              clientY: box.top + box.height * (0.5 + 0.3 * Math.sin(turn)) }));
            await frame();
          }
          rates.push(15_000 / (performance.now() - start));
        }
        return rates; }
      """;

  /** Counts for four seconds how often the position on show changes; tenths of a second apart. */
  private static final String PLAYED =
      """
      async () => { const scrub = document.querySelector('[data-testid=walk-scrub]');
        const frame = () => new Promise(requestAnimationFrame);
        const rates = []; let before = scrub.value;
        for (let part = 0; part < 8; part++) {
          const start = performance.now(); let changes = 0;
          while (performance.now() - start < 500) {
            await frame();
            if (scrub.value !== before) { changes++; before = scrub.value; }
          }
          rates.push(changes * 1000 / (performance.now() - start));
        }
        return rates; }
      """;

  private Motion() {}

  static void measure(AppServer server, FigureTable table) {
    try (BrowserContext context = Chromium.newContext(View.DESKTOP)) {
      Page page = context.newPage();
      page.navigate(server.url("/?v=1&digit=test.8"));
      DigitscapePage digitscape = new DigitscapePage(page);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(3_000);
      onMap(digitscape, REDRAWS);
      table.add("full redraw of the map, ms", "under 8", onMap(digitscape, REDRAWS));
      var devices = Slowness.processor(page, SLOW);
      table.add(
          "the same, processor at a quarter, ms", "under 16", onMap(digitscape, REDRAWS));
      table.add(
          "zooming, frames/s (processor at a quarter)", "60", onMap(digitscape, ZOOMS));
      // The view is told to the server once it has settled.
      page.waitForTimeout(2_000);
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      table.add("loupe, frames/s (processor at a quarter)", "60", onMap(digitscape, LOUPE));
      table.add("requests while it moved", "0", List.of((double) requests.size()));
      requests.forEach(request -> System.out.println("asked for while the loupe moved: " + request));
      Slowness.processor(devices, 1);
      walk(server, page, table);
    }
  }

  private static void walk(AppServer server, Page page, FigureTable table) {
    page.navigate(server.url("/?v=1&tab=walk&from=test.8&to=test.11&at=0"));
    DigitscapePage digitscape = new DigitscapePage(page);
    page.waitForTimeout(2_000);
    digitscape.at("walk-play").click();
    page.waitForTimeout(500);
    table.add("walk, frames/s", "at least 55", numbers(page.evaluate(PLAYED)));
    Slowness.processor(page, SLOW);
    table.add("walk, frames/s (processor at a quarter)", "", numbers(page.evaluate(PLAYED)));
  }

  private static List<Double> onMap(DigitscapePage digitscape, String script) {
    return numbers(digitscape.at("map").evaluate(script));
  }

  private static List<Double> numbers(Object values) {
    return ((List<?>) values).stream().map(value -> ((Number) value).doubleValue()).toList();
  }
}
