package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
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
   * Mean absolute errors at 40 places while the pointer moves, and at the last one after a rest.
   */
  private static final String LOUPE_ERRORS =
      """
      async map => {
        const ink = LOUPE_INK;
        const surface = map.querySelector('.chart-surface');
        const box = surface.getBoundingClientRect();
        const { x, y } = map.chart.scales;
        const errors = [];
        let exact;
        for (let i = 0; i < 40; i++) {
          const point = map.chart.data.datasets[i % 3].data[i];
          const left = x.getPixelForValue(point.x) + 5 * (i % 5) - 10;
          const top = y.getPixelForValue(point.y) + 3 * (i % 7) - 9;
          surface.dispatchEvent(new PointerEvent('pointermove',
            { clientX: box.left + left, clientY: box.top + top, pointerType: 'mouse', bubbles: true }));
          const shown = ink();
          const url = map.decodeUrl.replace('{x}', x.getValueForPixel(left).toFixed(4))
            .replace('{y}', y.getValueForPixel(top).toFixed(4));
          exact = (await (await fetch(url, { headers: { Accept: 'application/json' } })).json()).pixels;
          errors.push(exact.reduce((sum, v, k) => sum + Math.abs(v / 255 - shown[k]), 0) / 784);
        }
        await new Promise(resolve => setTimeout(resolve, 1000));
        const rested = ink();
        errors.push(exact.reduce((sum, v, k) => sum + Math.abs(v / 255 - rested[k]), 0) / 784);
        return errors;
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
    List<?> place = pointOnScreen(page);

    page.page().mouse().click(number(place, 0), number(place, 1));
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
    List<?> place = pointOnScreen(page);

    page.page().mouse().move(number(place, 0), number(place, 1));

    Locator tip = page.page().locator(".map-tip");
    assertThat(tip).containsText(Pattern.compile("Test digit 6, number \\d+"));
    assertThat(tip).containsText("Rebuilt");
    visitors.screenshot(page.page(), "tip");
  }

  /**
   * While it moves the loupe blends tiles of the atlas; at rest it shows what the server decodes.
   */
  @Test
  void loupe_anywhere_isCloseAtOnceAndExactAtRest() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    page.at("map").hover();
    page.page().waitForFunction("() => " + LOUPE_INK + "().some(ink => ink > 0)");

    List<?> errors = (List<?>) page.at("map").evaluate(LOUPE_ERRORS);

    assertThat(errors).hasSize(41);
    double mean = errors.stream().limit(40).mapToDouble(MapIT::toDouble).average().orElseThrow();
    assertThat(mean).isLessThan(0.02);
    assertThat(toDouble(errors.getLast())).isLessThan(0.002);
  }

  @Test
  void overlays_inBothThemes_drawWithoutErrors() {
    for (View view : List.of(View.DESKTOP, View.DESKTOP.inTheDark())) {
      for (String overlay : List.of("decoded", "density")) {
        DigitscapePage page =
            new DigitscapePage(open(view, "/?v=1&density=per-digit&show=" + overlay));
        page.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        visitors.screenshot(page.page(), overlay + view.hashCode());
      }
    }
  }

  private static List<?> pointOnScreen(DigitscapePage page) {
    return (List<?>)
        page.at("map")
            .evaluate(
                "map => { const box = map.querySelector('canvas').getBoundingClientRect();"
                    + " const point = map.chart.data.datasets[2].data[0];"
                    + " return [box.left + map.chart.scales.x.getPixelForValue(point.x),"
                    + " box.top + map.chart.scales.y.getPixelForValue(point.y)]; }");
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
