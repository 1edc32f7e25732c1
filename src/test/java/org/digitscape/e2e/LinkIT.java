package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkIT extends EndToEndTest {

  @Test
  void link_copied_opensTheSameOnAPhone() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&seed=3"));
    page.drawFive();
    page.at("sample-run").click();
    page.page().waitForURL(Pattern.compile(".*sampled=1.*"));
    String code = page.code();

    page.at("share").click();
    String link = page.at("share-link").inputValue();
    DigitscapePage friend = new DigitscapePage(open(View.PHONE, pathOf(link)));

    assertThat(link).isEqualTo(page.page().url());
    assertThat(friend.code()).isEqualTo(code);
    assertThat(friend.ofMap("samples")).isEqualTo(page.ofMap("samples"));
    visitors.screenshot(friend.page(), "opened");
  }

  @Test
  void reload_midWork_keepsTheDrawing() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    page.page().reload();

    assertThat(new DigitscapePage(page.page()).code()).isEqualTo(code);
  }

  @Test
  void back_andForward_walkThroughTheSteps() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.at("tab-walk").click();
    assertThat(page.at("walk-play")).isVisible();
    page.at("tab-sample").click();
    assertThat(page.at("sample-run")).isVisible();

    page.page().goBack();
    assertThat(page.at("walk-play")).isVisible();
    page.page().goForward();
    assertThat(page.at("sample-run")).isVisible();
  }

  @Test
  void server_restartedMidWork_losesNothing() {
    try (AppServer server = AppServer.started(Map.of())) {
      DigitscapePage page = new DigitscapePage(open(View.DESKTOP, server, "/"));
      // While the server is away the browser says so; that is not the page's mistake.
      visitors.tolerate("net::ERR_CONNECTION_REFUSED");
      visitors.tolerate("Failed to load resource");
      page.drawFive();
      String code = page.code();

      server.stop();
      server.start();
      page.at("tab-walk").click();

      assertThat(page.at("pad")).isVisible();
      assertThat(new DigitscapePage(page.page()).code()).isEqualTo(code);
    }
  }

  @Test
  void link_broken_saysSo() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&seed=%3Cscript%3E"));

    assertThat(page.at("note")).containsText("Part of this link could not be read");
  }

  private static String pathOf(String link) {
    return link.replaceFirst("^[^/]*//[^/]*", "");
  }
}
