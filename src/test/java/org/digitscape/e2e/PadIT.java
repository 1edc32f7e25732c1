package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pad under every kind of hand. */
class PadIT extends EndToEndTest {

  private static final Pattern INK = Pattern.compile(".*[?&]digit=ink\\..*");
  private static final Pattern VERDICT =
      Pattern.compile("(Typical|Unusual) .*|Unlike any 1, 5 or 6");

  @Test
  void pen_pressed_drawsWiderAndTravelsInTheLink() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.pressedStroke(
        new int[] {140, 50},
        new int[] {140, 80},
        new int[] {140, 110},
        new int[] {140, 140},
        new int[] {140, 170},
        new int[] {140, 200},
        new int[] {140, 230});
    page.page().waitForURL(INK);
    String code = page.code();

    List<Integer> widths = page.widths();
    assertThat(widths).hasSizeGreaterThan(2);
    assertThat(widths.getLast()).isGreaterThan(widths.getFirst());
    page.page().reload();
    DigitscapePage again = new DigitscapePage(page.page());
    assertThat(again.code()).isEqualTo(code);
    assertThat(again.widths()).isEqualTo(widths);
  }

  @Test
  void eraser_overAStroke_takesInkAway_andUndoBringsItBack() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    page.page().locator(".pad-tools label").last().click();
    page.stroke(new int[] {190, 62}, new int[] {110, 68});
    page.page().waitForCondition(() -> !page.code().equals(code));
    assertThat(page.strokes().getLast().get("eraser")).isEqualTo(true);
    page.at("pad-undo").click();

    page.page().waitForCondition(() -> page.code().equals(code));
  }

  @Test
  void touch_cancelled_isAPalmIfShortAndAStrokeIfLong() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/"));

    page.cancelledTouch(new int[] {140, 140}, new int[] {146, 144});
    assertThat(page.strokes()).isEmpty();
    assertThat(page.at("pad-undo")).isDisabled();

    page.cancelledTouch(new int[] {140, 50}, new int[] {140, 140}, new int[] {140, 230});
    page.page().waitForURL(INK);
    assertThat(page.strokes()).hasSize(1);
  }

  @Test
  void finger_besideThePad_scrolls_andOnThePadDraws() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE.sized(390, 640), "/?v=1&sees=1"));
    page.drawFiveByTouch();
    Locator pane = page.page().locator(".draw-body");
    pane.evaluate("pane => { pane.scrollTop = 0; }");
    BoundingBox strip = page.at("steps").boundingBox();

    page.pullUp(strip.x + 30, strip.y + 30, 120);
    // Until it rests: a finger that leaves gives the pane some way to go.
    page.page()
        .waitForFunction(
            "() => { const top = document.querySelector('.draw-body').scrollTop;"
                + " if (window.lastTop !== top) {"
                + " window.lastTop = top; window.since = performance.now(); }"
                + " return top > 40 && performance.now() - window.since > 400; }");
    Object scrolled = pane.evaluate("pane => pane.scrollTop");
    page.stroke(new int[] {60, 60}, new int[] {60, 90});
    BoundingBox pad = page.at("pad").boundingBox();
    page.pullUp(pad.x + 100, pad.y + 100, 60);

    assertThat(pane.evaluate("pane => pane.scrollTop")).isEqualTo(scrolled);
    assertThat(page.strokes().size()).isGreaterThan(1);
  }

  @Test
  void photo_onAPhone_opensTheCameraAndIsRead() throws IOException {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/?v=1&sees=1"));
    Locator input = page.at("photo").locator("input[type=file]");

    assertThat(page.at("photo")).isVisible();
    assertThat(input).hasAttribute("capture", "environment");
    input.setInputFiles(new FilePayload("photo.jpg", "image/jpeg", photographOfAOne()));

    assertThat(page.code()).isNotEmpty();
    assertThat(page.page().url()).contains("digit=pic.");
    assertThat(page.at("steps").locator("li")).hasCount(5);
    visitors.screenshot(page.page(), "photo");
  }

  @Test
  void photo_onADesktop_isNotOffered() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    assertThat(page.at("photo")).isHidden();
  }

  /** Whatever is drawn, the page says calmly what came of it. */
  @Test
  void anything_drawnBadly_hasAVerdictAndNoWarning() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    Map<String, int[][]> drawings =
        Map.of(
            "dot",
            new int[][] {{140, 140}},
            "edge",
            new int[][] {{1, 40}, {1, 240}},
            "blob",
            blob(),
            "scribble",
            scribble());
    page.drawFive();
    page.at("pad-clear").click();
    assertThat(page.at("code")).hasText("––");
    drawings.forEach(
        (name, points) -> {
          page.stroke(points);
          assertThat(page.at("verdict")).hasText(VERDICT);
          assertThat(page.at("note")).isHidden();
          assertThat(page.at("error")).hasText(Pattern.compile("error \\d\\.\\d{3}"));
          assertThat(page.code()).doesNotContain("NaN");
          visitors.screenshot(page.page(), name);
          page.at("pad-clear").click();
          assertThat(page.at("code")).hasText("––");
        });
    for (int stroke = 0; stroke < 5; stroke++) {
      page.stroke(new int[] {30 + 50 * stroke, 40}, new int[] {30 + 50 * stroke, 240});
    }
    page.page().waitForURL(INK);
    assertThat(page.strokes()).hasSize(5);
    assertThat(page.at("verdict")).hasText(VERDICT);
  }

  private static int[][] blob() {
    int[][] points = new int[40][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new int[] {i % 2 == 0 ? 60 : 220, 60 + 4 * i};
    }
    return points;
  }

  private static int[][] scribble() {
    int[][] points = new int[30][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new int[] {(97 * i + 20) % 280, (61 * i + 130) % 280};
    }
    return points;
  }

  /** Dark ink on grey paper, lit from one side. */
  private static byte[] photographOfAOne() throws IOException {
    BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    for (int x = 0; x < 600; x++) {
      int light = 150 + x / 8;
      pen.setColor(new Color(light, light, light - 10));
      pen.fillRect(x, 0, 1, 400);
    }
    pen.setColor(new Color(40, 40, 60));
    pen.fillRoundRect(290, 110, 24, 190, 20, 20);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", out);
    return out.toByteArray();
  }
}
