package org.digitscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A test of the whole server over real HTTP; all such tests share one server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BOUNDARY = "the-border-between-two-parts";

  @Autowired private ModelCatalog catalog;
  @LocalServerPort private int port;

  @BeforeEach
  void awaitModels() {
    assertThat(catalog.awaitReady(Duration.ofMinutes(2))).isTrue();
  }

  /** The shipped model, as the server has it. */
  protected ServedModel model() {
    return catalog.lecture();
  }

  /** A new visitor of the page. */
  protected PageClient visitor() {
    return new PageClient(URI.create("http://localhost:" + port + "/"));
  }

  /** Gets a path; headers as name, value, name, value. */
  protected HttpResponse<byte[]> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Sends any request. */
  protected HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Posts a body. */
  protected HttpResponse<byte[]> post(String path, String contentType, byte[] body) {
    return send(
        request(path, "Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  /** Posts a form with one file, as curl -F field=@file does. */
  protected HttpResponse<byte[]> postForm(String path, String field, byte[] file) {
    byte[] start =
        """
        --%s\r
        Content-Disposition: form-data; name="%s"; filename="digit"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(BOUNDARY, field)
            .getBytes(StandardCharsets.US_ASCII);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] body = new byte[start.length + file.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(file, 0, body, start.length, file.length);
    System.arraycopy(end, 0, body, start.length + file.length, end.length);
    return post(path, "multipart/form-data; boundary=" + BOUNDARY, body);
  }

  /** Starts a request for a path of the server. */
  protected HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  /** Reads an answer in JSON that must have a status. */
  protected static JsonNode json(int status, HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).as(beginning(response)).isEqualTo(status);
    return JSON.readTree(response.body());
  }

  /** Reads the detail of a problem that must have a status. */
  protected static String problem(int status, HttpResponse<byte[]> response) {
    JsonNode problem = json(status, response);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    return problem.path("detail").asString();
  }

  /** A header that the answer must have. */
  protected static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
  }

  /** The pixels of an answer. */
  protected static int[] pixels(JsonNode node) {
    int[] pixels = new int[node.size()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = node.get(i).intValue();
    }
    return pixels;
  }

  /** The whole answer as text. */
  protected static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String beginning(HttpResponse<byte[]> response) {
    String body = text(response);
    return body.length() > 300 ? body.substring(0, 300) : body;
  }
}
