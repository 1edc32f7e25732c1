package org.digitscape.e2e.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.digitscape.model.DigitImage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only the packaged jar shows: files are found in it otherwise than in folders of classes, and
 * it ends by signals. One process serves all tests; the last ends it.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PackagedServerIT extends EndToEndTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Of a container's usual 30 s from SIGTERM to SIGKILL, most. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private PackagedServer server;

  @BeforeAll
  void start() throws IOException {
    server =
        new PackagedServer(
            PackagedServer.JAR, "single", 0, Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void page_everyFileItLinks_isThere() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    Document document = Jsoup.parse(page.body(), server.address().toString());

    List<String> linked = new ArrayList<>();
    for (Element element : document.select("link[href], script[src], img[src]")) {
      linked.add(element.absUrl(element.hasAttr("href") ? "href" : "src"));
    }
    assertThat(linked).anyMatch(url -> url.contains(".css")).anyMatch(url -> url.contains(".js"));
    for (String url : linked) {
      assertThat(server.get(url).statusCode()).as(url).isEqualTo(200);
    }
  }

  @Test
  void page_usedInABrowser_getsAllItAsksFor() {
    List<String> styles = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Page browser = visitors.newPage(View.DESKTOP);
    browser.onResponse(
        answer -> {
          if (answer.status() >= 400) {
            refused.add(answer.status() + " " + answer.url());
          } else if (answer.request().resourceType().equals("stylesheet")) {
            styles.add(answer.url());
          }
        });

    browser.navigate(server.address().toString());
    DigitscapePage page = new DigitscapePage(browser);
    page.drawFive();
    page.code();
    for (String tab : List.of("tab-story", "tab-sample", "tab-walk")) {
      page.at(tab).click();
    }
    assertThat(page.at("walk-play")).isVisible();

    assertThat(styles).isNotEmpty();
    assertThat(refused).isEmpty();
  }

  /** Errors on the console fail it, and breaches of the policy are such. */
  @Test
  void apiPage_fromTheFooter_rendersUnderThePolicy() {
    Page browser = visitors.newPage(View.DESKTOP);
    browser.navigate(server.address().toString());
    browser.locator(".pane-footer a").first().click();

    Locator models = browser.locator(".opblock:has([data-path='/api/v1/models'])");
    models.locator(".opblock-summary-control").click();
    models.locator(".try-out__btn").click();
    Response answer =
        browser.waitForResponse("**/api/v1/models", () -> models.locator(".execute").click());
    assertThat(models.locator(".live-responses-table")).containsText("fingerprint");
    assertThat(answer.status()).isEqualTo(200);
    visitors.screenshot(browser, "api");
  }

  /** Maven writes the list only where it may ask its repository: not with {@code -o}. */
  @Test
  void partsList_get_isServed() throws Exception {
    assumeThat(Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json")).exists();

    JsonNode parts = JSON.readTree(server.get("/actuator/sbom/application").body());

    assertThat(parts.path("bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(parts.path("components").size()).isGreaterThan(100);
  }

  @Test
  void log_structured_isJsonLineByLine() {
    assertThat(server.log()).hasSizeGreaterThan(3);
    for (String line : server.log()) {
      JsonNode event = JSON.readTree(line);
      assertThat(event.path("@timestamp").asString()).as(line).isNotBlank();
      assertThat(event.path("log").path("level").asString()).as(line).isNotBlank();
      assertThat(event.path("message").asString()).as(line).isNotBlank();
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void sigterm_withARequestUnderWay_answersItAndEndsInTime() throws Exception {
    String body = "{\"pixels\":[" + "255,".repeat(DigitImage.PIXELS - 1) + "255]}";
    String head =
        """
        POST /api/v1/models/ae/encode HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Expect: 100-continue\r
        \r
        """
            .formatted(body.length());
    try (Socket socket = new Socket("localhost", server.address().getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      socket.setSoTimeout((int) GRACE.toMillis());
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
      assertThat(answer.readLine()).isEmpty();

      server.terminate();
      Awaitility.await()
          .atMost(GRACE)
          .until(() -> server.log().toString().contains("Commencing graceful shutdown"));
      socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));

      assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
    }
    // 128 and the number of the signal.
    assertThat(server.exitCode(GRACE)).isEqualTo(143);
    assertThat(server.log().toString()).contains("Graceful shutdown complete");
  }
}
