package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links to hand on, the large page, and pages with panels left out. */
class ShareIT extends EndToEndTest {

  private static final String EVERYTHING =
      "/?v=1&digit=test.8&tab=walk&show=density&density=per-digit&spread=1.5&seed=7&sampled=1"
          + "&from=test.21&to=1.4_-0.65&at=0.25&theme=dark";

  @Test
  void share_withTheSystemsSheet_handsItTheAddress() {
    Page window = visitors.newPage(View.PHONE);
    window.addInitScript("navigator.share = async data => { window.shared = data; };");
    window.navigate(AppServer.shared().url(EVERYTHING));
    DigitscapePage page = new DigitscapePage(window);

    page.at("share").tap();

    window.waitForFunction("() => window.shared");
    assertThat(window.evaluate("window.shared.url")).isEqualTo(window.url());
    assertThat(page.at("share-link")).hasCount(0);
  }

  @Test
  void link_copied_bringsBackEverything() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, EVERYTHING));
    page.page()
        .evaluate(
            "() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
    page.at("share").click();
    assertThat(page.at("note")).containsText("Link copied. It reopens this exact view.");
    String link = page.at("share-link").inputValue();
    assertThat(page.page().evaluate("window.copied")).isEqualTo(link);

    DigitscapePage friend =
        new DigitscapePage(open(View.DESKTOP, link.replaceFirst("^[^/]*//[^/]*", "")));

    assertThat(friend.page().url()).isEqualTo(link);
    assertThat(friend.code()).isEqualTo(page.code());
    for (String property : List.of("overlay", "samples", "walk", "density", "ellipsesShown")) {
      assertThat(friend.ofMap(property)).as(property).isEqualTo(page.ofMap(property));
    }
    assertThat(friend.at("walk-scrub")).hasValue(page.at("walk-scrub").inputValue());
    assertThat(friend.page().evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
  }

  @Test
  void present_byKeyboard_isLargeAndLeftAgain() {
    DigitscapePage page =
        new DigitscapePage(open(View.DESKTOP.sized(1920, 1080), "/?v=1&digit=test.8&tab=story"));
    page.page().keyboard().press("Alt+p");
    assertThat(page.at("present-leave")).isVisible();
    assertThat(page.page()).hasURL(Pattern.compile(".*present=1.*"));
    visitors.screenshot(page.page(), "present");

    Object small =
        page.page()
            .evaluate(
                """
                () => [...document.querySelectorAll('.app *')]
                  .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                      && !e.closest('.visually-hidden')
                      && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                  .map(e => [parseFloat(getComputedStyle(e).fontSize) * e.currentCSSZoom, e.textContent])
                  .filter(([size]) => size < 15)
                  .map(String)
                """);
    assertThat((List<?>) small).isEmpty();

    // A click finds its point although the page is enlarged.
    Object point =
        page.at("map")
            .evaluate(
                """
                map => {
                  const canvas = map.querySelector('canvas');
                  const box = canvas.getBoundingClientRect();
                  const zoom = box.width / canvas.offsetWidth;
                  const meta = map.chart.getDatasetMeta(2).data[0];
                  return [box.left + meta.x * zoom, box.top + meta.y * zoom];
                }
                """);
    List<?> at = (List<?>) point;
    page.page()
        .mouse()
        .click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    assertThat(page.at("map")).containsText("Test digit 6, number ");

    // The first closes the card, the second the presentation.
    page.page().keyboard().press("Escape");
    assertThat(page.at("point-card")).isHidden();
    page.page().keyboard().press("Escape");
    assertThat(page.at("present-leave")).isHidden();
    assertThat(page.at("pad")).isVisible();
  }

  @Test
  void link_withoutPanels_keepsThemFromTheKeyboard() {
    Page page = visit("/?v=1&tab=story&step=2&without=draw.sample.walk.models.training");
    assertThat(page.getByTestId("story-step-2")).hasAttribute("aria-current", "step");

    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      Object where =
          page.evaluate(
              "document.activeElement.closest('.pane.left, .model-picker, training-player,"
                  + " .panel.sample, .panel.walk') !== null");
      assertThat(where).isEqualTo(false);
    }
    visitors.screenshot(page, "story-alone");
    page.getByTestId("show-everything").click();
    assertThat(page.getByTestId("pad")).isVisible();
    assertThat(page.getByTestId("tab-walk")).isVisible();
  }

  @Test
  void classLink_made_opensWhatItSays() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&digit=test.8"));
    page.at("class").click();
    page.at("class-start").selectOption("Story, step 4: Walk");
    page.at("class-draw").uncheck();
    assertThat(page.at("class-summary")).containsText("Left out: Drawing pad.");
    page.page()
        .waitForFunction("() => document.querySelector('.class-link img').naturalWidth === 1200");
    visitors.screenshot(page.page(), "dialog");
    String link = page.at("class-link").inputValue();
    assertThat(link).endsWith("/?v=1&digit=test.8&tab=story&step=4&without=draw");

    Page pupil = open(View.PHONE, link.replaceFirst("^[^/]*//[^/]*", ""));
    awaitMap(pupil);
    assertThat(pupil.getByTestId("story-step-4")).isVisible();
    assertThat(pupil.getByTestId("tab-draw")).isHidden();
  }

  @Test
  void classLink_byKeyboardAlone_isSetCopiedAndLeft() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&digit=test.8"));
    page.page()
        .evaluate(
            "() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
    Keys keys = new Keys(page);
    keys.tabTo("[data-testid=class]");
    keys.press("Enter");
    // Where the focus is when it opens, there it comes back.
    assertThat(page.at("class-copy")).isVisible();
    keys.tabTo("[data-testid=class-start]");
    keys.press("ArrowDown");
    assertThat(page.at("class-link")).hasValue(Pattern.compile(".*tab=.*"));
    keys.tabTo("[data-testid=class-draw]");
    keys.press("Space");
    assertThat(page.at("class-summary")).containsText("Left out: Drawing pad.");
    keys.tabTo("[data-testid=class-copy]");
    keys.press("Enter");
    assertThat(page.page().locator(".class-link .copied")).not().isEmpty();
    String link = (String) page.page().evaluate("window.copied");
    assertThat(link).isEqualTo(page.at("class-link").inputValue()).contains("without=draw");

    keys.press("Escape");

    assertThat(page.at("class-copy")).isHidden();
    assertThat(page.at("class")).isFocused();
    assertThat(page.at("pad")).isVisible();
  }

  /** Opens a page that may have no pad. */
  private Page visit(String pathAndQuery) {
    Page page = open(View.DESKTOP, pathAndQuery);
    awaitMap(page);
    return page;
  }

  private static void awaitMap(Page page) {
    page.waitForFunction("() => document.querySelector('[data-testid=map]')?.chart");
  }
}
