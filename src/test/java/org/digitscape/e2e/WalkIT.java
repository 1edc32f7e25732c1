package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WalkIT extends EndToEndTest {

  private static final String FROM_5_TO_6 = "/?v=1&tab=walk&from=test.8&to=test.11&at=0";

  @Test
  void play_runsWithoutRequests() {
    DigitscapePage page = walking();
    String start = frame(page, "walk-latent");
    List<String> requests = new CopyOnWriteArrayList<>();
    page.page().onRequest(request -> requests.add(request.url()));

    page.at("walk-play").click();
    page.page()
        .waitForFunction(
            "() => Number(document.querySelector('[data-testid=walk-scrub]').value) > 0.3");

    assertThat(requests).isEmpty();
    assertThat(frame(page, "walk-latent")).isNotEqualTo(start);
    page.at("walk-play").click();
    visitors.screenshot(page.page(), "played");
  }

  @Test
  void scrub_byKeys_showsOtherFramesAndSettlesInTheAddress() {
    DigitscapePage page = walking();
    String latent = frame(page, "walk-latent");
    String pixels = frame(page, "walk-pixels");

    page.at("walk-scrub").focus();
    page.page().keyboard().press("End");

    assertThat(page.at("walk-scrub")).hasValue("1");
    assertThat(frame(page, "walk-latent")).isNotEqualTo(latent);
    assertThat(frame(page, "walk-pixels")).isNotEqualTo(pixels);
    page.page().waitForURL(Pattern.compile(".*[?&]at=1.*"));
  }

  @Test
  void preset_fromADrawing_startsThere() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();

    page.at("tab-walk").click();
    page.page().getByText("Across the gap").click();

    assertThat(page.at("walk-latent")).isVisible();
    page.page().waitForURL(Pattern.compile(".*to=test\\.\\d+.*"));
    assertThat(page.ofMap("walk")).isNotNull();
  }

  private DigitscapePage walking() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, FROM_5_TO_6));
    page.page()
        .waitForFunction(
            "() => { const c = document.querySelector('[data-testid=walk-latent]');"
                + " const canvas = c.matches('canvas') ? c : c.querySelector('canvas');"
                + " return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
                + ".data.some(v => v > 0); }");
    return page;
  }

  private static String frame(DigitscapePage page, String testId) {
    return (String)
        page.at(testId)
            .evaluate("e => (e.matches('canvas') ? e : e.querySelector('canvas')).toDataURL()");
  }
}
