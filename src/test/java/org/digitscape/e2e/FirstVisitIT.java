package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstVisitIT extends EndToEndTest {

  @Test
  void page_opened_hasItsTitleAndNoErrors() {
    Page page = open(View.DESKTOP, "/");
    assertThat(page).hasTitle(Pattern.compile("Digitscape"));
  }

  @Test
  void page_openedOnAPhone_hasItsTitleAndNoErrors() {
    Page page = open(View.PHONE.inTheDark().withReducedMotion(), "/");
    assertThat(page).hasTitle(Pattern.compile("Digitscape"));
  }
}
