package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstVisitIT extends EndToEndTest {

  @Test
  void page_opened_hasItsTitleAndNoErrors() {
    Page page = open(View.DESKTOP, "/");
    assertThat(page).hasTitle(Pattern.compile("Digitscape"));
  }

  /**
   * Firefox shows a page after its scripts have run, other browsers may; Flow alone would load it
   * again, and again.
   */
  @Test
  void page_shownAfterItHasStarted_isLoadedOnce() {
    Page page = open(View.DESKTOP, "/");
    new DigitscapePage(page);
    page.evaluate("window.first = true");

    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))");
    page.waitForTimeout(500);

    assertThat((Boolean) page.evaluate("window.first === true")).isTrue();
  }

  /** What the server knew of it is gone by then. */
  @Test
  void page_broughtBackByTheBrowser_isLoadedAnew() {
    Page page = open(View.DESKTOP, "/");
    new DigitscapePage(page);
    page.evaluate("window.first = true");

    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

    page.waitForFunction("() => window.first === undefined");
    new DigitscapePage(page);
  }

  @Test
  void page_openedOnAPhone_hasItsTitleAndNoErrors() {
    Page page = open(View.PHONE.inTheDark().withReducedMotion(), "/");
    assertThat(page).hasTitle(Pattern.compile("Digitscape"));
  }
}
