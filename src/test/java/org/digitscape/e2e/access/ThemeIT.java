package org.digitscape.e2e.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.junit.jupiter.api.Test;

class ThemeIT extends EndToEndTest {

  private static final String THEME = "data-theme";

  @Test
  void system_turningDark_takesThePageAlong() {
    Page page = new DigitscapePage(open(View.DESKTOP, "/")).page();
    Locator root = page.locator("html");
    assertThat(root).hasAttribute(THEME, "light");

    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

    assertThat(root).hasAttribute(THEME, "dark");
    assertThat(button(page, "Switch to light theme")).isVisible();
  }

  @Test
  void theme_chosen_isRememberedWithoutTheAddress() {
    Page page = new DigitscapePage(open(View.DESKTOP, "/")).page();
    button(page, "Switch to dark theme").click();
    page.waitForURL(Pattern.compile(".*theme=dark.*"));

    page.navigate(page.url().replaceFirst("\\?.*", ""));

    assertThat(page.locator("html")).hasAttribute(THEME, "dark");
  }

  @Test
  void theme_switchedBackToTheSystems_followsItAgain() {
    Page page = new DigitscapePage(open(View.DESKTOP, "/?v=1&theme=dark")).page();
    page.navigate(page.url().replaceFirst("\\?.*", ""));
    Locator root = page.locator("html");
    assertThat(root).hasAttribute(THEME, "dark");

    button(page, "Switch to light theme").click();

    assertThat(root).hasAttribute(THEME, "light");
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(root).hasAttribute(THEME, "dark");
    page.reload();
    assertThat(root).hasAttribute(THEME, "dark");
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertThat(root).hasAttribute(THEME, "light");
  }

  private static Locator button(Page page, String name) {
    return page.getByLabel(name);
  }
}
