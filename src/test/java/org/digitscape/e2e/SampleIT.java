package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleIT extends EndToEndTest {

  @Test
  void sample_pressed_fillsTheSheetAndTheMap() {
    DigitscapePage page = sampled("/?v=1&seed=7");

    assertThat(cells(page)).hasCount(25);
    assertThat((List<?>) page.ofMap("samples")).hasSize(25);
    assertThat(page.at("digit-like")).hasText(Pattern.compile("Digit-like \\d+ of 25"));
    visitors.screenshot(page.page(), "sampled");
  }

  @Test
  void tile_hovered_marksItsPlace() {
    DigitscapePage page = sampled("/?v=1&seed=7");

    cells(page).nth(3).hover();

    page.page()
        .waitForFunction("() => document.querySelector('[data-testid=map]').selectedSample === 3");
    assertThat(cells(page).nth(3)).hasClass(Pattern.compile("selected"));
  }

  @Test
  void tile_focused_marksItsPlace() {
    DigitscapePage page = sampled("/?v=1&seed=7");

    cells(page).nth(5).focus();

    page.page()
        .waitForFunction("() => document.querySelector('[data-testid=map]').selectedSample === 5");
  }

  @Test
  void point_hovered_marksItsTile() {
    DigitscapePage page = sampled("/?v=1&seed=7&ellipses=0");
    // A place in the map's own pixels, from the chart that draws it.
    Object place =
        page.at("map")
            .evaluate(
                "map => { const box = map.querySelector('canvas').getBoundingClientRect();"
                    + " const {x, y} = map.samples[0];"
                    + " return {x: box.left + map.chart.scales.x.getPixelForValue(x),"
                    + " y: box.top + map.chart.scales.y.getPixelForValue(y)}; }");
    Map<?, ?> pixels = (Map<?, ?>) place;

    page.page()
        .mouse()
        .move(
            ((Number) number(pixels, "x")).doubleValue(),
            ((Number) number(pixels, "y")).doubleValue());

    assertThat(page.at("sample-grid").locator(".selected")).hasCount(1);
  }

  @Test
  void seed_kept_givesTheSameSamples() {
    DigitscapePage first = sampled("/?v=1&seed=7&density=per-digit");
    DigitscapePage second =
        new DigitscapePage(open(View.DESKTOP, "/?v=1&seed=7&density=per-digit&sampled=1"));

    assertThat(cells(second)).hasCount(25);
    assertThat(second.ofMap("samples")).isEqualTo(first.ofMap("samples"));
  }

  @Test
  void kernel_chosen_isSampledAndOutlined() {
    DigitscapePage page = sampled("/?v=1&seed=7");
    Object before = page.ofMap("samples");

    Response grid =
        page.page()
            .waitForResponse(
                response -> response.url().contains("/density?density=kernel&v="),
                () -> page.at("density").getByLabel("Kernel").check());

    assertThat(grid.status()).isEqualTo(200);
    page.page()
        .waitForFunction(
            "before => JSON.stringify(document.querySelector('[data-testid=map]').samples)"
                + " !== JSON.stringify(before)",
            before);
    assertThat((List<?>) page.ofMap("samples")).hasSize(25);
    assertThat(page.at("map").getByText("Outlines")).isVisible();
    assertThat(page.page()).hasURL(Pattern.compile("density=kernel"));
    visitors.screenshot(page.page(), "kernel");
  }

  /** With all digits hidden nothing but the bands is left, darker where the density is greater. */
  @Test
  void kernel_asBands_isDarkWhereCodesAre() {
    DigitscapePage page =
        new DigitscapePage(
            open(View.DESKTOP, "/?v=1&density=kernel&show=density&ellipses=0&hide=156"));

    page.page()
        .waitForFunction(
            "() => { const map = document.querySelector('[data-testid=map]');"
                + " const canvas = map.querySelector('canvas');"
                + " const ratio = canvas.width / canvas.clientWidth;"
                + " const at = ({x, y}) => canvas.getContext('2d').getImageData("
                + "   ratio * map.chart.scales.x.getPixelForValue(x),"
                + "   ratio * map.chart.scales.y.getPixelForValue(y), 1, 1).data[3];"
                + " const mean = marks => marks.reduce((sum, mark) => sum + at(mark), 0) / marks.length;"
                + " const range = map.density.range;"
                + " return mean(map.points) > 20"
                + "   && at({x: range.x.min + 0.1, y: range.y.max - 0.1}) === 0; }");
  }

  private DigitscapePage sampled(String path) {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, path));
    page.at("sample-run").click();
    assertThat(page.at("sample-grid").locator("button")).hasCount(25);
    return page;
  }

  private static Object number(Map<?, ?> map, String key) {
    return java.util.Objects.requireNonNull(map.get(key));
  }

  private static Locator cells(DigitscapePage page) {
    return page.at("sample-grid").locator("button");
  }
}
