package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Pictures of every state of the page in target/screens, to be looked at: on a desktop and a phone
 * in light and dark, on a tablet and on a low laptop in light. What a program can see of them, it
 * checks: nothing is wider than its window.
 */
class ScreensIT extends EndToEndTest {

  private static final View LAPTOP = View.DESKTOP.sized(1366, 650);

  /** States that an address leads to. One page is led through them: loading takes longer. */
  private static final Map<String, String> ADDRESSES =
      Map.ofEntries(
          Map.entry("empty", ""),
          Map.entry("draw", "&digit=test.8"),
          Map.entry("decoded", "&digit=test.8&show=decoded"),
          Map.entry("density", "&digit=test.8&density=per-digit&show=density"),
          Map.entry("compare", "&digit=test.8&compare=1"),
          Map.entry("training", "&digit=test.8&training=12"),
          Map.entry("sample-empty", "&tab=sample"),
          Map.entry("sample", "&tab=sample&sampled=1&seed=7"),
          Map.entry("walk-empty", "&tab=walk"),
          Map.entry("walk", "&tab=walk&from=test.8&to=test.11&at=0.42"),
          Map.entry("story-1", "&tab=story"),
          Map.entry("story-3", "&tab=story&step=3&sampled=1&seed=7"),
          Map.entry("story-5", "&tab=story&step=5&sampled=1&seed=3&spread=2&show=density"));

  /** A state that is more than an address: what the visitor does there. */
  record Act(String name, String query, Consumer<DigitscapePage> deed) {

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Act> ACTS =
      List.of(
          new Act("drawn", "", DigitscapePage::drawFive),
          new Act("unlike", "", ScreensIT::scribble),
          new Act("sample-busy", "&tab=sample", ScreensIT::sampleWithoutAnswer),
          new Act("no-picture", "", ScreensIT::uploadText),
          new Act("bad-link", "&digit=test.99999999&seed=x", page -> {}));

  @Test
  void addresses_everywhere_fitTheirWindows() {
    DigitscapePage page =
        new DigitscapePage(open(View.DESKTOP.withReducedMotion(), "/?v=1&digit=test.8"));
    page.requests();
    ADDRESSES.forEach(
        (name, query) -> {
          resize(page.page(), View.DESKTOP);
          page.lead("/?v=1" + query);
          page.page().waitForTimeout(300);
          photographEverywhere(page.page(), name);
        });
  }

  @ParameterizedTest
  @FieldSource("ACTS")
  void act_everywhere_fitsItsWindow(Act act) {
    Page page = open(View.DESKTOP.withReducedMotion(), "/?v=1" + act.query());
    act.deed().accept(new DigitscapePage(page));
    settle(page);
    photographEverywhere(page, act.name());
  }

  private void photographEverywhere(Page page, String name) {
    CDPSession screen = page.context().newCDPSession(page);
    photograph(page, name, "desktop");
    photographDark(page, name, "desktop");
    resize(page, LAPTOP);
    photograph(page, name, "laptop");
    useFingers(screen, true);
    resize(page, View.TABLET);
    photograph(page, name, "tablet");
    resize(page, View.PHONE);
    photograph(page, name, "phone");
    photographDark(page, name, "phone");
    useFingers(screen, false);
    screen.detach();
  }

  private void photographDark(Page page, String name, String where) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForTimeout(60);
    photograph(page, name, where + "-dark");
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void photograph(Page page, String name, String where) {
    visitors.photograph(page, name + "-" + where);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beyond the window: %s, %s", name, where)
        .isEqualTo(0);
  }

  private static void resize(Page page, View view) {
    page.setViewportSize(view.width(), view.height());
    page.waitForTimeout(120);
  }

  /** Whether the page is on a screen that is touched. */
  private static void useFingers(CDPSession screen, boolean touched) {
    JsonObject enabled = new JsonObject();
    enabled.addProperty("enabled", touched);
    screen.send("Emulation.setTouchEmulationEnabled", enabled);
  }

  /** Until pictures have come and the page has done what it does by itself. */
  private static void settle(Page page) {
    try {
      page.waitForLoadState(
          LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(2_000));
    } catch (TimeoutError waitsForAnAnswer) {
      // A state may be just that.
    }
    page.waitForTimeout(200);
  }

  /** Something that is no digit: to and fro over the whole pad. */
  private static void scribble(DigitscapePage page) {
    page.draw(
        new int[][] {
          {40, 50},
          {240, 60},
          {50, 90},
          {235, 120},
          {45, 140},
          {240, 170},
          {50, 200},
          {230, 235},
          {60, 240},
          {200, 40},
          {90, 250},
          {160, 30}
        });
  }

  private static void sampleWithoutAnswer(DigitscapePage page) {
    page.page().route("**/*v-r=uidl*", (Route neverAnswered) -> {});
    page.at("sample-run").click();
    page.page().waitForTimeout(700);
  }

  private static void uploadText(DigitscapePage page) {
    page.at("upload")
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "notes.txt", "text/plain", "not a picture".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.at("note")).isVisible();
  }
}
