package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that visitors draw or send is stored or logged. */
class PrivacyIT extends EndToEndTest {

  private static final Pattern IN_ADDRESS = Pattern.compile("digit=(?:ink|pic)\\.([^&]{24})");

  /** New in every run, so that no file has it from before. */
  private final Random random = new Random();

  @Test
  void drawingAndPicture_onThePage_leaveNoTrace() throws IOException {
    byte[] file = picture();
    try (Traces traces = new Traces()) {
      DigitscapePage page = new DigitscapePage(open(View.DESKTOP, "/"));
      page.drawFive();
      page.code();
      byte[] drawing = digitOf(page.page().url());
      page.at("upload")
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("digit.png", "image/png", file));
      assertThat(page.page()).hasURL(Pattern.compile(".*[?&]digit=pic\\..*"));
      byte[] picture = digitOf(page.page().url());

      assertThat(traces.of(middle(file))).isEmpty();
      assertThat(traces.of(picture)).isEmpty();
      assertThat(traces.of(drawing)).isEmpty();
    }
  }

  @Test
  void pixelsAndPicture_throughTheApi_leaveNoTrace() throws Exception {
    byte[] file = picture();
    byte[] pixels = new byte[DigitImage.PIXELS];
    random.nextBytes(pixels);
    String numbers =
        Arrays.stream(DigitImage.ofBytes(pixels).toIntegers())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
    try (Traces traces = new Traces()) {
      assertThat(encode("application/json", ("{\"pixels\":[" + numbers + "]}").getBytes()))
          .isEqualTo(200);
      assertThat(encode("application/json", ("{\"pixels\":[" + numbers + ",1]}").getBytes()))
          .isEqualTo(400);
      assertThat(encode("multipart/form-data; boundary=b", form(file))).isEqualTo(200);

      assertThat(traces.of(numbers.substring(0, 60).getBytes())).isEmpty();
      assertThat(traces.of(Arrays.copyOf(pixels, 60))).isEmpty();
      assertThat(traces.of(middle(file))).isEmpty();
    }
  }

  /** Tomcat would log the address of a request that it cannot read. */
  @Test
  void addressWithADrawing_malformed_isNotLogged() throws IOException {
    String drawing = Long.toHexString(random.nextLong());
    URI server = URI.create(AppServer.shared().url("/"));
    try (Traces traces = new Traces();
        Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request = "GET /?v=1&digit=ink." + drawing + "{ HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[12];
      socket.getInputStream().readNBytes(answer, 0, answer.length);
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400");

      assertThat(traces.of(drawing.getBytes())).isEmpty();
    }
  }

  /** The search finds what is there. */
  @Test
  void traces_leftOnPurpose_areFound() throws IOException {
    byte[] marker = middle(picture());
    Path file = Files.createTempFile("left-on-purpose", ".bin");
    try (Traces traces = new Traces()) {
      Files.write(file, marker);
      LoggerFactory.getLogger(PrivacyIT.class)
          .info("left {}", new String(marker, StandardCharsets.ISO_8859_1));

      assertThat(traces.of(marker)).hasSize(2).contains(file.toString());
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] digitOf(String url) {
    Matcher digit = IN_ADDRESS.matcher(url);
    assertThat(digit.find()).as(url).isTrue();
    return digit.group(1).getBytes(StandardCharsets.US_ASCII);
  }

  private static int encode(String type, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(AppServer.shared().url("/api/v1/models/ae/encode")))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static byte[] form(byte[] file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"d\"\r\n\r\n".getBytes());
    body.writeBytes(file);
    body.writeBytes("\r\n--b--\r\n".getBytes());
    return body.toByteArray();
  }

  /** A test digit on grainy paper: no other file has its bytes. */
  private byte[] picture() throws IOException {
    DigitImage digit = MnistDataset.shipped().test().getFirst().image();
    BufferedImage picture = new BufferedImage(280, 280, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 280; y++) {
      for (int x = 0; x < 280; x++) {
        int ink = digit.intensity(y / 10 * 28 + x / 10);
        picture.getRaster().setSample(x, y, 0, 240 - ink * 220 / 255 + random.nextInt(16));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static byte[] middle(byte[] file) {
    return Arrays.copyOfRange(file, file.length / 2, file.length / 2 + 48);
  }
}
