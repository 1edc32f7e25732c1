package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadIT extends EndToEndTest {

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg"})
  void upload_ofPicture_isRead(String format, String type) throws IOException {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    file(page).setInputFiles(new FilePayload("digit." + format, type, picture(format)));

    assertThat(page.code()).isNotEmpty();
    assertThat(page.page().url()).contains("digit=pic.");
    assertThat(page.at("note")).isHidden();
  }

  @ParameterizedTest
  @CsvSource({
    "drop, dataTransfer, DragEvent, pad",
    "paste, clipboardData, ClipboardEvent, map",
  })
  void upload_byDropOrPaste_isRead(String type, String carrier, String event, String at)
      throws IOException {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));

    page.at(at)
        .evaluate(
            """
            (element, [type, carrier, event, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
              const files = new DataTransfer();
              files.items.add(new File([bytes], 'digit.png', { type: 'image/png' }));
              const init = { bubbles: true, cancelable: true, composed: true, [carrier]: files };
              element.dispatchEvent(new window[event](type, init));
            }""",
            List.of(type, carrier, event, Base64.getEncoder().encodeToString(picture("png"))));

    assertThat(page.code()).isNotEmpty();
    assertThat(page.page().url()).contains("digit=pic.");
  }

  @Test
  void upload_ofText_isRefusedAndLosesNothing() {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    page.drawFive();
    String code = page.code();

    file(page)
        .setInputFiles(
            new FilePayload(
                "notes.txt", "text/plain", "This is a five.".getBytes(StandardCharsets.UTF_8)));

    assertThat(page.at("note")).containsText("That file is not a picture we can read");
    assertThat(page.at("note")).containsText("Use a PNG or JPEG up to 5 MB.");
    assertThat(page.code()).isEqualTo(code);
    visitors.screenshot(page.page(), "refused");
  }

  @Test
  void upload_ofBlankPage_asksForInk() throws IOException {
    DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
    BufferedImage blank = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = blank.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 300, 300);
    pen.dispose();

    file(page).setInputFiles(new FilePayload("blank.png", "image/png", bytes(blank, "png")));

    assertThat(page.at("note")).containsText("No ink found");
  }

  private static Locator file(DigitscapePage page) {
    return page.at("upload").locator("input[type=file]");
  }

  /** A real test digit, enlarged, dark on light. */
  private static byte[] picture(String format) throws IOException {
    LabeledDigit digit = MnistDataset.shipped().test().getFirst();
    BufferedImage picture = new BufferedImage(280, 280, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 280; y++) {
      for (int x = 0; x < 280; x++) {
        int paper = 255 - digit.image().intensity(y / 10 * 28 + x / 10);
        picture.getRaster().setSample(x, y, 0, paper);
      }
    }
    return bytes(picture, format);
  }

  private static byte[] bytes(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }
}
