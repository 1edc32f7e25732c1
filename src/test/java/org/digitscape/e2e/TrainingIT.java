package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrainingIT extends EndToEndTest {

  private static final String AT_A_MOMENT = "() => document.querySelector('latent-map').moment";

  @Test
  void live_started_showsAFreshNetworkUntilItIsStopped() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&training=live"));

    page.at("training-start").click();
    page.page()
        .waitForFunction(
            "() => document.querySelector('training-player .training-scrub')?.disabled === false");
    page.page()
        .waitForFunction(
            "() => { const m = document.querySelector('latent-map').moment;"
                + " return m && m.picture && m.codes.length === 1000"
                + " && Array.from(m.codes).every(Number.isFinite); }");
    visitors.screenshot(page.page(), "live");
    page.at("training-stop").click();

    assertThat(page.at("training-state")).hasText(Pattern.compile("Over.*"));
    page.at("training-toggle").click();
    page.page().waitForFunction("() => document.querySelector('latent-map').moment === null");
  }

  @Test
  void recorded_playedAndScrubbed_movesTheMapWithoutRequests() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&training=last"));
    page.page().waitForFunction(AT_A_MOMENT);
    List<String> requests = page.requests();

    page.at("training-play").click();
    page.page()
        .waitForFunction(
            "() => { const x = Number(document.querySelector('.training-scrub').value);"
                + " return x > 0.1 && x < 0.9; }");
    assertThat(requests).isEmpty();
    page.at("training-scrub").focus();
    page.page().keyboard().press("Home");
    assertThat(page.at("training-where")).hasText(Pattern.compile("Update 1 .*"));
    page.page().keyboard().press("ArrowRight");
    assertThat(page.at("training-where")).hasText(Pattern.compile("Update 2 .*"));
    page.page().waitForURL(Pattern.compile(".*training=1(&.*)?$"));
    visitors.screenshot(page.page(), "recorded");

    page.at("tab-walk").click();
    page.page().waitForFunction("() => document.querySelector('latent-map').moment === null");
    assertThat(page.page().url()).doesNotContain("training=");
  }
}
