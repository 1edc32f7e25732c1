package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WalkIT extends EndToEndTest {

  private static final String FROM_5_TO_6 = "/?v=1&tab=walk&from=test.8&to=test.11&at=0";

  @Test
  void play_runsWithoutRequests() {
    DigitscapePage page = walking();
    String start = frame(page, "walk-latent");
    List<String> requests = page.requests();

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

  @Test
  void stops_addedMovedAndRemoved_changeTheWalkAndTheAddress() {
    DigitscapePage page = walking();
    BoundingBox map = page.at("map").boundingBox();

    page.page().mouse().click(map.x + 120, map.y + 300);
    page.page().waitForURL(Pattern.compile(".*[?&]via=[^&_]+_[^&_]+(&.*)?"));
    Locator stop = page.at("map-stop");
    BoundingBox before = stop.boundingBox();
    String added = page.page().url();

    page.page().mouse().move(before.x + 16, before.y + 16);
    page.page().mouse().down();
    page.page().mouse().move(before.x + 76, before.y - 24, new Mouse.MoveOptions().setSteps(4));
    page.page().mouse().up();
    page.page().waitForURL(url -> !url.equals(added));
    assertThat(stop.boundingBox().x).isCloseTo(before.x + 60, within(3.0));
    String dragged = page.page().url();

    stop.focus();
    page.page().keyboard().press("ArrowLeft");
    page.page().keyboard().press("Shift+ArrowUp");
    page.page().waitForURL(url -> !url.equals(dragged));
    visitors.screenshot(page.page(), "stop");

    page.page().getByLabel(Pattern.compile("Move stop 1.*")).click();
    page.page().mouse().click(map.x + 120, map.y + 200);
    assertThat(page.at("walk-stops").locator("li")).hasCount(1);
    page.page().mouse().click(map.x + 200, map.y + 120);
    assertThat(page.at("walk-stops").locator("li")).hasCount(2);

    page.at("map-stop").first().focus();
    page.page().keyboard().press("Delete");
    assertThat(page.at("walk-stops").locator("li")).hasCount(1);
    page.page().getByLabel("Remove stop 1").click();
    assertThat(page.at("walk-stops")).isHidden();
    page.page().waitForURL(url -> !url.contains("via="));
  }

  @Test
  void route_alongTheData_isChosenByKeysAndComesBackFromTheAddress() {
    DigitscapePage page = walking();
    assertThat(page.at("walk-support").locator(".line")).isVisible();

    page.page().getByLabel("Straight").focus();
    page.page().keyboard().press("ArrowRight");

    page.page().waitForURL(Pattern.compile(".*[?&]route=data.*"));
    Object path = page.at("map").evaluate("map => map.walk.path.length");
    assertThat(((Number) path).intValue()).isGreaterThan(2);
    page.page().reload();
    assertThat(page.page().getByLabel("Follow the data")).isChecked();
  }

  @Test
  void exports_each_areFilesThatSayWhatTheyShow() throws IOException {
    DigitscapePage page = walking();
    Map<String, String> files =
        Map.of(
            "export-gif", "digitscape-ae-test8-to-test11-seed42.gif",
            "export-strip", "digitscape-ae-test8-to-test11-seed42.png",
            "export-codes", "digitscape-ae-test8-to-test11-seed42.csv",
            "export-map", "digitscape-ae-map-seed42.png");

    for (Map.Entry<String, String> file : files.entrySet()) {
      page.at("export").locator("summary").press("Enter");
      Download download = page.page().waitForDownload(() -> page.at(file.getKey()).press("Enter"));
      assertThat(download.suggestedFilename()).isEqualTo(file.getValue());
      assertThat(Files.size(download.path())).isGreaterThan(1_000);
      assertThat(page.at("export")).not().hasAttribute("open", "");
    }
  }

  @Test
  void export_byKeyboardAlone_givesAFileAndTheFocusBack() {
    DigitscapePage page = walking();
    Keys keys = new Keys(page);
    keys.tabTo(".export > summary");
    keys.press("Enter");
    keys.press("Tab");
    assertThat(page.at("export-gif")).isFocused();
    keys.press("Escape");
    assertThat(page.at("export").locator("summary")).isFocused();
    assertThat(page.at("export-gif")).isHidden();

    keys.press("Space");
    keys.tabTo("[data-testid=export-codes]");
    Download download = page.page().waitForDownload(() -> keys.press("Enter"));

    assertThat(download.suggestedFilename()).endsWith(".csv");
    assertThat(page.at("export-codes")).isHidden();
    assertThat(page.at("export").locator("summary")).isFocused();
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
