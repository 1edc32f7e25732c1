package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapIT extends EndToEndTest {

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
  void click_onAPoint_makesItTheDigit() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&ellipses=0"));
    List<?> place =
        (List<?>)
            page.at("map")
                .evaluate(
                    "map => { const box = map.querySelector('canvas').getBoundingClientRect();"
                        + " const point = map.chart.data.datasets[2].data[0];"
                        + " return [box.left + map.chart.scales.x.getPixelForValue(point.x),"
                        + " box.top + map.chart.scales.y.getPixelForValue(point.y)]; }");

    page.page()
        .mouse()
        .click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());

    page.page().waitForURL(Pattern.compile(".*[?&]digit=test\\.\\d+.*"));
    assertThat(page.code()).isNotEmpty();
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
}
