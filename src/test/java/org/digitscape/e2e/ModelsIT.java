package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several models behind one map. */
class ModelsIT extends EndToEndTest {

  private static final Pattern PCA = Pattern.compile(".*[?&]model=pca.*");

  @Test
  void switch_toPcaAndBack_keepsDigitWalkAndSeed() {
    DigitscapePage page =
        new DigitscapePage(open(View.DESKTOP, "/?v=1&seed=7&tab=walk&to=test.11"));
    page.drawFive();
    String address = page.page().url();
    String code = page.code();
    Object points = page.ofMap("points");

    page.at("model-select").selectOption("pca");
    page.page().waitForURL(PCA);

    assertThat(page.page().url()).isEqualTo(address.replace("?v=1", "?v=1&model=pca"));
    assertThat(page.at("code")).not().hasText(Pattern.compile(Pattern.quote(code)));
    page.page().waitForFunction("() => document.querySelector('[data-testid=map]').walk !== null");
    assertThat(page.ofMap("points")).isNotEqualTo(points);
    visitors.screenshot(page.page(), "pca");

    page.at("model-select").selectOption("ae");
    page.page().waitForURL(address);

    assertThat(page.code()).isEqualTo(code);
    assertThat(page.ofMap("points")).isEqualTo(points);
  }

  @Test
  void switch_afterZooming_fitsTheNewPlane() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/?v=1&view=1.5_-0.5_4"));
    page.at("model-select").selectOption("pca");
    page.page().waitForURL(PCA);
    DigitscapePage fresh = new DigitscapePage(open(View.DESKTOP, "/?v=1&model=pca"));

    assertThat(page.ofMap("view")).isEqualTo(fresh.ofMap("view"));
    assertThat(page.page().url()).doesNotContain("view=");
  }

  @Test
  void link_toAModel_opensItOnAPhone() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/?v=1&model=pca&digit=test.8"));

    assertThat(page.at("model-select")).hasValue("pca");
    assertThat(page.at("model-select")).isVisible();
    visitors.screenshot(page.page(), "pca-phone");
  }

  @Test
  void compare_opened_followsADrawing() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.at("compare-open").click();
    page.page().waitForURL(Pattern.compile(".*compare=1.*"));
    Locator pca = page.page().locator("[data-testid=compare-card][data-model=pca]");
    assertThat(pca).containsText("–");
    page.drawFive();

    assertThat(pca).containsText(Pattern.compile("error \\d\\.\\d{3}"));
    visitors.screenshot(page.page(), "compare");

    page.at("compare-close").press("Escape");
    assertThat(page.at("compare")).isHidden();
    assertThat(page.at("compare-open")).isFocused();
  }
}
