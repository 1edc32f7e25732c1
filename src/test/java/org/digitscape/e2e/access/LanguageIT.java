package org.digitscape.e2e.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.junit.jupiter.api.Test;

class LanguageIT extends EndToEndTest {

  @Test
  void page_ofAKoreanBrowser_isKorean() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP.speaking("ko-KR"), "/"));

    assertThat(page.page().locator("html")).hasAttribute("lang", "ko");
    assertThat(page.at("tab-walk")).hasText("걷기");
  }

  @Test
  void address_withALanguage_goesBeforeTheBrowsersWish() {
    DigitscapePage page =
        new DigitscapePage(open(View.DESKTOP.speaking("ko-KR"), "/?v=1&lang=en&tab=walk"));

    assertThat(page.page().locator("html")).hasAttribute("lang", "en");
    assertThat(page.at("tab-walk")).hasText("Walk");
  }

  @Test
  void language_chosen_keepsTheDrawingAndIsRemembered() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    page.page().locator(".top > [data-testid=language-ko]").click();
    page.page().waitForURL(Pattern.compile(".*lang=ko.*"));
    assertThat(page.at("tab-walk")).hasText("걷기");
    DigitscapePage again = new DigitscapePage(page.page());
    assertThat(again.code()).isEqualTo(code);

    Page bare = page.page();
    bare.navigate(bare.url().replaceFirst("\\?.*", ""));
    assertThat(new DigitscapePage(bare).at("tab-walk")).hasText("걷기");
  }
}
