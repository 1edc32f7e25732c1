package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.digitscape.model.DigitImage;
import org.digitscape.novelty.Verdict;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.Neighbor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EncodeApiTest extends ServerTest {

  private static final String PATH = "/api/v1/models/ae/encode";

  @Test
  void encode_pixels_answersAsTheServiceDoes() {
    int index = model().points().get(3).index();
    DigitImage image = model().testImage(index);

    JsonNode answer = json(200, postPixels(Arrays.toString(image.toIntegers())));

    Encoding expected = model().encode(image);
    assertThat(answer.path("code").get(0).asDouble())
        .isEqualTo(expected.reconstruction().code().x());
    assertThat(answer.path("code").get(1).asDouble())
        .isEqualTo(expected.reconstruction().code().y());
    assertThat(pixels(answer.path("input"))).isEqualTo(image.toIntegers());
    assertThat(pixels(answer.path("reconstruction")))
        .isEqualTo(expected.reconstruction().output().toIntegers());
    assertThat(answer.path("error").asDouble()).isEqualTo(expected.reconstruction().error());
    assertThat(answer.path("errorPercentile").asDouble()).isEqualTo(expected.errorPercentile());
    assertThat(answer.path("mahalanobis").asDouble()).isEqualTo(expected.mahalanobis());
    assertThat(answer.path("logDensity").asDouble()).isEqualTo(expected.novelty().logDensity());
    assertThat(answer.path("placePercentile").asDouble())
        .isEqualTo(expected.novelty().placePercentile());
    assertThat(answer.path("surprise").asDouble()).isEqualTo(expected.novelty().surprise());
    assertThat(answer.path("verdict").asString()).isIn("typical", "unusual", "unlike");
    assertThat(answer.path("nearest").size()).isEqualTo(5);
    for (int i = 0; i < 5; i++) {
      Neighbor neighbor = expected.nearest().get(i);
      JsonNode near = answer.path("nearest").get(i);
      assertThat(near.path("index").asInt()).isEqualTo(neighbor.index()).isNotEqualTo(index);
      assertThat(near.path("label").asInt()).isEqualTo(neighbor.label());
      assertThat(near.path("distance").asDouble()).isEqualTo(neighbor.distance());
    }
  }

  @Test
  void encode_typicalDigitAndAllInk_nameTheSignalThatRaisedTheVerdict() {
    JsonNode typical =
        json(
            200,
            postPixels(Arrays.toString(model().testImage(typicalDigit().index()).toIntegers())));
    int[] ink = new int[784];
    Arrays.fill(ink, 255);
    JsonNode odd = json(200, postPixels(Arrays.toString(ink)));

    assertThat(typical.path("verdict").asString()).isEqualTo("typical");
    assertThat(typical.path("raisedBy").asString()).isEqualTo("none");
    assertThat(odd.path("verdict").asString()).isEqualTo("unlike");
    assertThat(odd.path("raisedBy").asString()).isEqualTo("error");
  }

  private MapPoint typicalDigit() {
    return model().points().stream()
        .filter(
            point ->
                model().noveltyScale().judge(point.code(), point.error()).verdict()
                    == Verdict.TYPICAL)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void encode_pictureOfAOne_isNearOnes(String format) throws IOException {
    JsonNode answer = json(200, postForm(PATH, "image", pictureOfAOne(format)));

    for (JsonNode near : answer.path("nearest")) {
      assertThat(near.path("label").asInt()).isEqualTo(1);
    }
    assertThat(answer.path("verdict").asString()).isEqualTo("typical");
  }

  @Test
  void encode_answer_isNotStoredByCaches() throws IOException {
    assertThat(header(postForm(PATH, "image", pictureOfAOne("png")), "Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void encode_textFile_isUnsupported() {
    byte[] text = "This is no picture.".getBytes(StandardCharsets.US_ASCII);

    assertThat(problem(415, postForm(PATH, "image", text))).contains("PNG", "JPEG");
  }

  @Test
  void encode_truncatedPicture_isUnprocessable() throws IOException {
    byte[] whole = pictureOfAOne("png");

    assertThat(problem(422, postForm(PATH, "image", Arrays.copyOf(whole, whole.length / 2))))
        .isNotBlank();
  }

  @Test
  void encode_blankPicture_isUnprocessable() throws IOException {
    assertThat(problem(422, postForm(PATH, "image", encoded(blank(200, 200), "png"))))
        .containsIgnoringCase("ink");
  }

  @Test
  void encode_blankPixels_isUnprocessable() {
    assertThat(problem(422, postPixels(Arrays.toString(new int[784])))).contains("ink");
  }

  @ParameterizedTest
  @ValueSource(ints = {5 * 1024 * 1024 + 1, 6_000_000, 20_000_000})
  void encode_fileOver5MiB_isTooLarge(int length) {
    assertThat(problem(413, postForm(PATH, "image", new byte[length]))).contains("5 MiB");
  }

  @Test
  void encode_pictureOver24Megapixels_isTooLarge() throws IOException {
    byte[] wide = encoded(new BufferedImage(6000, 4100, BufferedImage.TYPE_BYTE_BINARY), "png");

    assertThat(problem(413, postForm(PATH, "image", wide))).contains("megapixels");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | JSON",
        "'' | pixels",
        "null | pixels",
        "[1,2] | pixels",
        "{\"image\":[]} | pixels",
        "{\"pixels\":7} | pixels",
        "{\"pixels\":[1,2,3]} | 784"
      })
  void encode_jsonOfAnotherShape_isBad(String body, String hint) {
    assertThat(problem(400, postJson(body))).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "256", "1.5", "\"7\"", "null", "99999999999", "1e400", "[]"})
  void encode_pixelThatIsNoIntensity_isBadAndNamed(String pixel) {
    String pixels = "[9, " + pixel + ", 0".concat(", 0".repeat(781)) + "]";

    assertThat(problem(400, postPixels(pixels))).contains("pixels[1]", "0 (paper) to 255");
  }

  @Test
  void encode_hugeJson_isTooLarge() {
    assertThat(problem(413, postJson("[" + " ".repeat(40_000) + "]"))).contains("32 KiB");
  }

  @Test
  void encode_otherField_isBad() throws IOException {
    assertThat(problem(400, postForm(PATH, "picture", pictureOfAOne("png")))).contains("image");
  }

  @Test
  void encode_brokenForm_isBad() {
    byte[] body = "no parts at all".getBytes(StandardCharsets.US_ASCII);

    assertThat(problem(400, post(PATH, "multipart/form-data; boundary=x", body))).isNotBlank();
    assertThat(problem(400, post(PATH, "multipart/form-data", body))).isNotBlank();
  }

  @Test
  void encode_otherBody_isUnsupported() {
    assertThat(problem(415, post(PATH, "text/plain", new byte[] {1}))).contains("image", "pixels");
  }

  private HttpResponse<byte[]> postPixels(String array) {
    return postJson("{\"pixels\":" + array + "}");
  }

  private HttpResponse<byte[]> postJson(String body) {
    return post(PATH, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] pictureOfAOne(String format) throws IOException {
    BufferedImage page = blank(300, 260);
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(30, 30, 60));
    pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.drawLine(165, 50, 140, 210);
    pen.dispose();
    return encoded(page, format);
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return page;
  }

  private static byte[] encoded(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, bytes)).isTrue();
    return bytes.toByteArray();
  }
}
