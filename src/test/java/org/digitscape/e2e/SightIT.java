package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the network sees: steps, centring, noise, error by pixel; by keyboard alone. */
class SightIT extends EndToEndTest {

  /** From the end of each message's answer to the next message, ms. */
  private static final String PAUSES =
      """
      () => { const messages = performance.getEntriesByType('resource').filter(({ name }) => name.includes('v-r=uidl'));
        messages.sort((one, other) => one.startTime - other.startTime);
        return messages.slice(1).map(({ startTime }, i) => startTime - messages[i].responseEnd); }
      """;

  @Test
  void noise_byKeyboard_movesTheCode_andALinkBringsItBack() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&digit=test.8"));
    String clean = page.code();

    page.at("sees-open").focus();
    page.page().keyboard().press("Enter");
    Locator noise = page.at("noise");
    noise.focus();
    for (int i = 0; i < 6; i++) {
      page.page().keyboard().press("ArrowRight");
    }
    page.page().waitForURL(Pattern.compile(".*noise=0\\.3.*"));
    assertThat(page.at("noise-words")).containsText("The noise is 0.0");
    String noisy = page.code();
    assertThat(noisy).isNotEqualTo(clean);
    assertThat(ghosts(page)).isEqualTo(1);
    visitors.screenshot(page.page(), "noise");

    DigitscapePage friend =
        new DigitscapePage(open(View.PHONE, page.page().url().replaceFirst("^[^/]*//[^/]*", "")));
    assertThat(friend.code()).isEqualTo(noisy);
    assertThat(friend.at("noise")).hasValue("0.3");
    visitors.screenshot(friend.page(), "noise-phone");
  }

  @Test
  void noise_dragged_hasAtMostOneRequestUnderWay() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&digit=test.8&sees=1"));
    page.requests();
    // A server far away: requests that do not wait for the answer before would pile up.
    JsonObject slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", 250);
    slow.addProperty("downloadThroughput", -1);
    slow.addProperty("uploadThroughput", -1);
    page.page().context().newCDPSession(page.page()).send("Network.emulateNetworkConditions", slow);
    page.page().evaluate("performance.clearResourceTimings()");
    BoundingBox slider = page.at("noise").boundingBox();
    double height = slider.y + slider.height / 2;

    page.page().mouse().move(slider.x + 4, height);
    page.page().mouse().down();
    for (int step = 1; step <= 20; step++) {
      page.page().mouse().move(slider.x + slider.width * step / 20, height);
      page.page().waitForTimeout(40);
    }
    page.page().mouse().up();

    page.page().waitForURL(Pattern.compile(".*noise=1(&.*)?$"));
    assertThat(page.at("noise-words")).containsText("The noise is");
    page.page().waitForTimeout(500);
    List<?> pauses = (List<?>) page.page().evaluate(PAUSES);
    assertThat(pauses).hasSizeGreaterThan(1);
    assertThat(pauses)
        .allSatisfy(pause -> assertThat(((Number) pause).doubleValue()).isNotNegative());
  }

  @Test
  void steps_ofADrawing_showCentringAndTheErrorByPixel() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    page.at("sees-open").click();
    assertThat(page.at("steps").locator("li")).hasCount(5);
    page.at("centring").focus();
    page.page().keyboard().press("Space");
    assertThat(page.at("centring")).hasAttribute("aria-checked", "false");
    assertThat(page.at("jump")).containsText("Left where you drew it");
    assertThat(ghosts(page)).isEqualTo(1);
    assertThat(page.code()).isEqualTo(code);

    page.at("errors").focus();
    page.page().keyboard().press("Enter");
    assertThat(page.at("error-place")).containsText("error");
    page.page()
        .waitForFunction(
            "() => { const canvas = document.querySelector('error-tile canvas');"
                + " return canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
                + ".data.some((value) => value > 100); }");
    page.page().waitForURL(Pattern.compile(".*sees=1&centre=0&errors=1.*"));
    visitors.screenshot(page.page(), "errors");
  }

  private static int ghosts(DigitscapePage page) {
    page.page()
        .waitForFunction("() => document.querySelector('latent-map').digit?.ghosts.length > 0");
    return (Integer) page.at("map").evaluate("map => map.digit.ghosts.length");
  }
}
