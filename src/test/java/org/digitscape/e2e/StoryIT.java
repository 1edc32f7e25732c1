package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoryIT extends EndToEndTest {

  @Test
  void story_byKeyboardAlone_goesThroughAllSteps() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&seed=7"));
    Keys keys = new Keys(page);
    keys.tabTo("[data-testid=tab-sample]");
    keys.press("ArrowRight");
    keys.press("ArrowRight");
    assertThat(page.at("tab-story")).hasAttribute("aria-selected", "true");

    // Compress: guess a cloud, then see.
    keys.tabTo("[data-testid=story-go-1]");
    keys.press("Enter");
    assertThat(page.page().locator(".app")).hasAttribute("data-asking", "");
    keys.backTo(".cloud");
    keys.press("Enter");
    keys.tabTo("[data-testid=story-go-1]");
    keys.press("Enter");
    assertThat(step(page, 1).locator(".outcome")).containsText("from your guess");
    visitors.screenshot(page.page(), "compress");
    next(page, 2);

    // Read the code: the legend hides all but one digit.
    keys.tabTo("[data-testid=story-go-2]");
    keys.press("Enter");
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=map]').hiddenDigits === '5,6'");
    visitors.screenshot(page.page(), "read");
    next(page, 3);

    // Generate, and find the one of nine.
    keys.tabTo("[data-testid=story-go-3]");
    keys.press("Enter");
    assertThat(step(page, 3).locator("sample-sheet button")).hasCount(25);
    assertThat((List<?>) page.ofMap("samples")).hasSize(25);
    keys.tabTo(".nine-tiles .button.quiet");
    keys.press("Enter");
    assertThat(step(page, 3).locator(".nine button").first()).isFocused();
    keys.press("Tab");
    keys.press("Enter");
    assertThat(step(page, 3).locator(".nine-tiles .outcome")).containsText("You found");
    visitors.screenshot(page.page(), "generate");
    next(page, 4);

    // Walk: play, and go to the end with the slider's own keys.
    keys.tabTo("[data-testid=story-go-4]");
    keys.press("Enter");
    Locator slider = step(page, 4).locator("input[type=range]");
    page.page()
        .waitForFunction(
            "() => Number(document.querySelector('.step.open input[type=range]').value) > 0.1");
    keys.tabTo(".step.open input[type=range]");
    keys.press("End");
    assertThat(slider).hasValue("1");
    visitors.screenshot(page.page(), "walk");
    next(page, 5);

    // Doubt: density and samples; then from the beginning again.
    keys.tabTo("[data-testid=story-go-5]");
    keys.press("Enter");
    page.page()
        .waitForFunction("() => document.querySelector('[data-testid=map]').overlay === 'density'");
    assertThat(step(page, 5).locator("> .tool > .outcome")).containsText("25 samples");
    visitors.screenshot(page.page(), "doubt");
    next(page, 1);
  }

  @Test
  void doubt_withSamplesFarOut_callsThemOutWithoutCoveringAny() {
    DigitscapePage page =
        new DigitscapePage(
            open(View.DESKTOP, "/?v=1&tab=story&step=5&seed=3&sampled=1&spread=2&show=density"));

    Locator callouts = page.page().locator(".map-callout:visible");
    assertThat(callouts.first()).isVisible();

    Object covered =
        page.at("map")
            .evaluate(
                """
                map => {
                  const canvas = map.querySelector('canvas').getBoundingClientRect();
                  const cards = [...map.querySelectorAll('.map-callout:not([hidden])')];
                  const boxes = cards.map(card => card.getBoundingClientRect());
                  const { x, y } = map.chart.scales;
                  return map.samples.filter(sample => {
                    const left = canvas.left + x.getPixelForValue(sample.x);
                    const top = canvas.top + y.getPixelForValue(sample.y);
                    return boxes.some(box => left > box.left && left < box.right
                        && top > box.top && top < box.bottom);
                  }).length;
                }
                """);
    assertThat(covered).isEqualTo(0);
    visitors.screenshot(page.page(), "callouts");
  }

  @Test
  void phone_showsOneStepAndItsActionInTheLowerHalf() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/?v=1&tab=story&step=3"));

    assertThat(page.page().locator(".step:visible")).hasCount(1);
    page.at("story-go-3").tap();
    assertThat(step(page, 3).locator("sample-sheet button")).hasCount(10);
    assertThat(page.at("story-go-3").boundingBox().y).isGreaterThan(View.PHONE.height() / 2.0);
    assertThat(page.at("story-next").boundingBox().y).isGreaterThan(View.PHONE.height() * 2 / 3.0);
    assertThat(
            page.page()
                .evaluate("document.documentElement.scrollWidth <= document.body.clientWidth"))
        .isEqualTo(true);
    visitors.screenshot(page.page(), "generate");
  }

  @Test
  void bareAddress_untouched_opensOnAWalkThatAsksNobody() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    Locator card = page.page().locator(".map-opening");
    assertThat(card).isVisible();
    List<String> requests = page.requests();
    String before = card.getAttribute("style");

    page.page().waitForTimeout(600);

    assertThat(card.getAttribute("style")).isNotEqualTo(before);
    assertThat(requests).isEmpty();
    visitors.screenshot(page.page(), "opening");
    page.page().keyboard().press("Shift");
    assertThat(card).isHidden();
  }

  @Test
  void bareAddress_lessMotionWanted_staysStill() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP.withReducedMotion(), "/"));
    page.page().waitForTimeout(1500);

    assertThat(page.page().locator(".map-opening")).isHidden();
  }

  @Test
  void link_opened_staysStill() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&digit=test.8"));
    page.page().waitForTimeout(1500);

    assertThat(page.page().locator(".map-opening")).isHidden();
  }

  private static Locator step(DigitscapePage page, int number) {
    return page.at("story-step-" + number);
  }

  /** Turns the page of the story; the focus is on the new step's title then. */
  private static void next(DigitscapePage page, int number) {
    Keys keys = new Keys(page);
    keys.tabTo("[data-testid=story-next]");
    keys.press("Enter");
    assertThat(step(page, number)).hasAttribute("aria-current", "step");
    assertThat(step(page, number).locator(".title")).isFocused();
    String pattern = number == 1 ? "^(?!.*[?&]step=).*" : ".*[?&]step=" + number + ".*";
    page.page().waitForURL(Pattern.compile(pattern));
  }
}
