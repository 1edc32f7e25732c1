package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Pictures of every state of the page in target/screens, to be looked at: on a desktop and a phone
 * in light and dark, on a tablet and on a low laptop in light. What a program can see of them, it
 * checks: nothing is wider than its window.
 */
class ScreensIT extends EndToEndTest {

  private static final View LAPTOP = View.DESKTOP.sized(1366, 650);

  /** A state of the page: where it is found, and what the visitor does there. */
  record State(String name, String query, Consumer<DigitscapePage> act) {

    State(String name, String query) {
      this(name, query, page -> {});
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<State> STATES =
      List.of(
          new State("empty", ""),
          new State("draw", "&digit=test.8"),
          new State("drawn", "", DigitscapePage::drawFive),
          new State("unlike", "", ScreensIT::scribble),
          new State("decoded", "&digit=test.8&show=decoded"),
          new State("density", "&digit=test.8&density=per-digit&show=density"),
          new State("compare", "&digit=test.8&compare=1"),
          new State("training", "&digit=test.8&training=12"),
          new State("sample-empty", "&tab=sample"),
          new State("sample", "&tab=sample&sampled=1&seed=7"),
          new State("sample-busy", "&tab=sample", ScreensIT::sampleWithoutAnswer),
          new State("walk-empty", "&tab=walk"),
          new State("walk", "&tab=walk&from=test.8&to=test.11&at=0.42"),
          new State("story-1", "&tab=story"),
          new State("story-3", "&tab=story&step=3&sampled=1&seed=7"),
          new State("story-5", "&tab=story&step=5&sampled=1&seed=3&spread=2&show=density"),
          new State("no-picture", "", ScreensIT::uploadText),
          new State("bad-link", "&digit=test.99999999&seed=x"));

  @ParameterizedTest
  @FieldSource("STATES")
  void state_everywhere_fitsItsWindow(State state) {
    Page page = open(View.DESKTOP.withReducedMotion(), "/?v=1" + state.query());
    state.act().accept(new DigitscapePage(page));
    settle(page);

    photograph(page, state, "desktop");
    photographDark(page, state, "desktop");
    resize(page, LAPTOP);
    photograph(page, state, "laptop");
    useFingers(page);
    resize(page, View.TABLET);
    photograph(page, state, "tablet");
    resize(page, View.PHONE);
    photograph(page, state, "phone");
    photographDark(page, state, "phone");
  }

  private void photographDark(Page page, State state, String where) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForTimeout(60);
    photograph(page, state, where + "-dark");
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void photograph(Page page, State state, String where) {
    visitors.photograph(page, state.name() + "-" + where);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beyond the window: %s, %s", state, where)
        .isEqualTo(0);
  }

  private static void resize(Page page, View view) {
    page.setViewportSize(view.width(), view.height());
    page.waitForTimeout(120);
  }

  /** From now on, the page is on a screen that is touched. */
  private static void useFingers(Page page) {
    JsonObject enabled = new JsonObject();
    enabled.addProperty("enabled", true);
    page.context().newCDPSession(page).send("Emulation.setTouchEmulationEnabled", enabled);
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
