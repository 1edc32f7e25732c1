package org.digitscape.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How soon a finished stroke is a place on the map while others draw, too. */
final class Crowd {

  /** The others; with the one who is measured, twenty. */
  private static final int OTHERS = 19;

  private static final int STROKES = 40;

  /** Draws a stroke of half a second every one to three seconds, for as long as the page is open. */
  private static final String DRAWS_ON =
      """
      pad => { Element.prototype.setPointerCapture = () => {}; const wait = ms => new Promise(done => setTimeout(done, ms));
        const at = (type, x, y) => { const box = pad.getBoundingClientRect();
          (pad.querySelector('canvas') ?? pad).dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true,
            pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, buttons: type === 'pointerup' ? 0 : 1,
            clientX: box.left + x * box.width, clientY: box.top + y * box.height })); };
        window.strokes = 0;
        (async () => { for (;;) {
          const left = 0.3 + 0.4 * Math.random(), lean = 0.2 * Math.random() - 0.1;
          at('pointerdown', left, 0.2);
          for (let i = 1; i <= 15; i++) { await wait(33); at('pointermove', left + lean * i / 15, 0.2 + 0.6 * i / 15); }
          at('pointerup', left + lean, 0.8);
          window.strokes++;
          if (window.strokes % 3 === 0) document.querySelector('[data-testid=pad-clear]').click();
          await wait(1000 + 2000 * Math.random());
        } })(); }
      """;

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
    List<BrowserContext> contexts = new ArrayList<>();
    try {
      for (int i = 0; i < OTHERS; i++) {
        BrowserContext context = Chromium.newContext(View.PHONE);
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(server.url("/?v=1&seed=" + i));
        new DigitscapePage(page).at("pad").evaluate(DRAWS_ON);
      }
      BrowserContext context = Chromium.newContext(View.DESKTOP);
      contexts.add(context);
      Page page = context.newPage();
      page.navigate(server.url("/"));
      DigitscapePage digitscape = new DigitscapePage(page);
      page.waitForTimeout(5_000);
      digitscape.at("pad").evaluate(WATCH);
      table.add(
          "pen up to marker with 20 visitors drawing, ms",
          "median 150, 95th percentile 400",
          waits(digitscape));
    } finally {
      contexts.forEach(BrowserContext::close);
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
