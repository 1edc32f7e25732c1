package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrawIT extends EndToEndTest {

  @Test
  void draw_withMouse_landsOnTheMap() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.drawFive();

    String code = page.code();
    assertThat(page.at("error")).hasText(Pattern.compile("error 0\\.\\d{3}"));
    assertThat(page.at("verdict")).not().hasText("How 2,985 test digits fare");
    assertThat(page.ofMap("digit")).isNotNull();
    assertThat(code).isNotEmpty();
    visitors.screenshot(page.page(), "drawn");
  }

  @Test
  void draw_withFinger_landsOnTheMap() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/"));

    page.drawFiveByTouch();

    assertThat(page.code()).isNotEmpty();
    assertThat(page.ofMap("digit")).isNotNull();
    visitors.screenshot(page.page(), "drawn");
  }

  @Test
  void draw_slowly_hasAtMostOneDrawingUnderWay() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.at("pad")
        .evaluate(
            "pad => { window.sent = 0; window.underWay = 0; window.most = 0;"
                + " const acknowledge = pad.acknowledge.bind(pad);"
                + " pad.acknowledge = serial => { window.underWay = 0; acknowledge(serial); };"
                + " pad.addEventListener('drawing-change', () => { window.sent++;"
                + " window.most = Math.max(window.most, ++window.underWay); }); }");

    page.drawFive();
    String code = page.code();

    assertThat(page.page().evaluate("() => window.most")).isEqualTo(1);
    assertThat((Integer) page.page().evaluate("() => window.sent")).isGreaterThan(2);
    // The last state was answered: a fresh visitor of the same link sees the same code.
    DigitscapePage friend =
        new DigitscapePage(open(View.DESKTOP, page.page().url().replaceFirst("^[^/]*//[^/]*", "")));
    assertThat(friend.code()).isEqualTo(code);
  }

  @Test
  void undo_andClear_takeTheDigitAwayAndBack() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    page.at("pad-clear").click();
    assertThat(page.at("verdict")).hasText("How 2,985 test digits fare");
    page.at("pad-undo").click();

    assertThat(page.code()).isEqualTo(code);
  }

  @Test
  void redo_afterUndo_bringsTheStrokeBack() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/"));
    page.drawFive();
    String code = page.code();

    page.at("pad-undo").click();
    assertThat(page.at("code")).hasText("––");
    page.at("pad-redo").click();

    assertThat(page.code()).isEqualTo(code);
  }

  @Test
  void random_pressed_showsAnotherTestDigitEachTime() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.at("pad-random").click();
    page.page().waitForURL(Pattern.compile(".*digit=test\\..*"));
    String first = page.page().url();
    page.code();
    page.at("pad-random").click();
    page.page().waitForURL(url -> !url.equals(first));

    assertThat(page.page().url()).contains("digit=test.");
  }
}
