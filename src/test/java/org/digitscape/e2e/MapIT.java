package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapIT extends EndToEndTest {

  /** How many arrow keys lead from the middle of the view to the test digit nearest to it. */
  private static final String STEPS_TO_A_POINT =
      """
      map => {
        const { x, y } = map.chart.scales;
        const box = map.querySelector('canvas').getBoundingClientRect();
        const step = Math.min(box.width, box.height) / 40;
        return map.chart.data.datasets.flatMap(set => set.data)
          .map(p => [
            Math.round((x.getPixelForValue(p.x) - box.width / 2) / step),
            Math.round((y.getPixelForValue(p.y) - box.height / 2) / step)])
          .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))[0];
      }
      """;

  private static final String LOUPE_INK =
      "(() => { const canvas = document.querySelector('[data-testid=loupe] canvas');"
          + " const { data } = canvas.getContext('2d').getImageData(0, 0, 28, 28);"
          + " return Array.from({ length: 784 }, (_, i) => data[4 * i + 3] / 255); })";

  /**
   * Moves the mouse to 41 places, one in a frame; gives what the loupe shows at once, and keeps
   * where the server decodes the same.
   */
  private static final String MOVES =
      """
      async map => {
        const ink = LOUPE_INK;
        const surface = map.querySelector('.chart-surface');
        const box = surface.getBoundingClientRect();
        const { x, y } = map.chart.scales;
        window.shown = []; window.urls = [];
        for (let i = 0; i < 41; i++) {
          const point = map.chart.data.datasets[i % 3].data[i];
          const left = x.getPixelForValue(point.x) + 5 * (i % 5) - 10;
          const top = y.getPixelForValue(point.y) + 3 * (i % 7) - 9;
          await new Promise(requestAnimationFrame);
          surface.dispatchEvent(new PointerEvent('pointermove',
            { clientX: box.left + left, clientY: box.top + top, pointerType: 'mouse', bubbles: true }));
          window.shown.push(ink());
          window.urls.push(map.decodeUrl.replace('{x}', x.getValueForPixel(left).toFixed(4))
            .replace('{y}', y.getValueForPixel(top).toFixed(4)));
        }
        return window.shown.every(pixels => pixels.some(v => v > 0));
      }
      """
          .replace("LOUPE_INK", LOUPE_INK);

  /** Mean absolute errors at these places, and at the last one after a rest. */
  private static final String LOUPE_ERRORS =
      """
      async () => {
        const ink = LOUPE_INK;
        await new Promise(resolve => setTimeout(resolve, 1000));
        const rested = ink();
        const images = await Promise.all(window.urls.map(async url =>
          (await (await fetch(url, { headers: { Accept: 'application/json' } })).json()).pixels));
        const error = (exact, pixels) =>
          exact.reduce((sum, v, k) => sum + Math.abs(v / 255 - pixels[k]), 0) / 784;
        return [...images.map((exact, i) => error(exact, window.shown[i])), error(images.at(-1), rested)];
      }
      """
          .replace("LOUPE_INK", LOUPE_INK);

  @Test
  void chart_isChartJs_with500Points() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    Object points =
        page.at("map")
            .evaluate(
                "map => map.chart.data.datasets.reduce((sum, set) => sum + set.data.length, 0)");

    assertThat(((Number) points).intValue()).isEqualTo(500);
  }

  @Test
  void pointer_overTheMap_opensTheLoupe() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    BoundingBox map = page.at("map").boundingBox();

    page.page().mouse().move(map.x + map.width / 2, map.y + map.height / 2);

    assertThat(page.at("loupe")).isVisible();
    assertThat(page.at("loupe")).containsText("Decoded here");
    visitors.screenshot(page.page(), "loupe");
  }

  @Test
  void keys_onTheMap_moveTheProbeAndZoom() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.page().getByLabel(Pattern.compile("Latent map of test digits.*")).first().focus();

    page.page().keyboard().press("ArrowRight");
    assertThat(page.at("loupe")).isVisible();
    page.page().keyboard().press("+");

    page.page().waitForURL(Pattern.compile(".*[?&]view=.*"));
  }

  @Test
  void chip_pressed_hidesItsDigit() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.page().getByLabel(Pattern.compile("Digit 5, \\d+ points")).click();

    page.page().waitForURL(Pattern.compile(".*[?&]hide=5.*"));
  }

  @Test
  void click_onAPoint_opensItsCardWhichMakesItTheDigit() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    page.clickPoint();
    assertThat(page.at("point-card")).containsText(Pattern.compile("Test digit 6, number \\d+"));
    visitors.screenshot(page.page(), "card");
    page.page().getByText("Take as your digit").click();

    page.page().waitForURL(Pattern.compile(".*[?&]digit=test\\.\\d+.*"));
    assertThat(page.code()).isNotEmpty();
    assertThat(page.at("point-card")).isHidden();
  }

  @Test
  void keys_onAPoint_openItsCardWhichMakesItAnEndOfTheWalk() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    page.page().getByLabel(Pattern.compile("Latent map of test digits.*")).first().focus();
    List<?> steps = (List<?>) page.at("map").evaluate(STEPS_TO_A_POINT);
    press(page, number(steps, 0) < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(number(steps, 0)));
    press(page, number(steps, 1) < 0 ? "ArrowUp" : "ArrowDown", Math.abs(number(steps, 1)));

    page.page().keyboard().press("Space");
    assertThat(page.at("point-card")).isVisible();
    page.page().keyboard().press("Escape");
    assertThat(page.at("point-card")).isHidden();
    page.page().keyboard().press("Space");
    page.page().keyboard().press("Tab");
    page.page().keyboard().press("Enter");

    page.page().waitForURL(Pattern.compile(".*[?&]from=test\\.\\d+.*"));
  }

  @Test
  void pointer_overAPoint_showsItBesideWhatIsRebuilt() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    List<?> place = page.pointOnScreen();

    page.page().mouse().move(number(place, 0), number(place, 1));

    Locator tip = page.page().locator(".map-tip");
    assertThat(tip).containsText(Pattern.compile("Test digit 6, number \\d+"));
    assertThat(tip).containsText("Rebuilt");
    visitors.screenshot(page.page(), "tip");
  }

  /**
   * While it moves the loupe computes what it shows, and asks nobody; at rest it shows what the
   * server decodes.
   */
  @Test
  void loupe_anywhere_isCloseAtOnceWithoutARequestAndExactAtRest() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    page.at("map").hover();
    page.page().waitForCondition(() -> (boolean) page.at("map").evaluate(MOVES));
    List<String> requests = page.requests();

    page.at("map").evaluate(MOVES);

    assertThat(requests).isEmpty();
    List<?> errors = (List<?>) page.page().evaluate(LOUPE_ERRORS);
    assertThat(errors).hasSize(42);
    assertThat(errors).allSatisfy(error -> assertThat(toDouble(error)).isLessThan(0.02));
    assertThat(toDouble(errors.getLast())).isLessThan(0.002);
  }

  @Test
  void overlays_inBothThemes_drawWithoutErrors() {
    for (View view : List.of(View.DESKTOP, View.DESKTOP.inTheDark())) {
      for (String overlay : List.of("decoded", "density")) {
        DigitscapePage page =
            new DigitscapePage(open(view, "/?v=1&density=per-digit&show=" + overlay));
        page.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitors.screenshot(page.page(), overlay + view.hashCode());
      }
    }
  }

  private static void press(DigitscapePage page, String key, double times) {
    for (int i = 0; i < times; i++) {
      page.page().keyboard().press(key);
    }
  }

  private static double number(List<?> list, int index) {
    return toDouble(list.get(index));
  }

  private static double toDouble(Object number) {
    return ((Number) number).doubleValue();
  }
}
