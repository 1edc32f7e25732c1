package org.digitscape.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitscape.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see. */
class OperationsTest extends ServerTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/liveness", "/readiness"})
  void health_modelsReady_isUpAndTellsNothingMore(String path) {
    HttpResponse<byte[]> response = get("/actuator/health" + path);

    assertThat(json(200, response).path("status").asString()).isEqualTo("UP");
    assertThat(text(response)).doesNotContain("details");
  }

  @Test
  void info_get_hasVersionAndFingerprints() {
    var info = json(200, get("/actuator/info"));

    assertThat(info.path("build").path("version").asString()).isNotBlank();
    assertThat(info.path("models").path("ae").asString()).isEqualTo(model().card().fingerprint());
  }

  @Test
  void info_builtInARepository_hasTheCommit() throws IOException {
    Properties git = new Properties();
    try (InputStream in = getClass().getResourceAsStream("/git.properties")) {
      git.load(Objects.requireNonNull(in));
    }
    assumeThat(git).containsKey("git.commit.id.abbrev");

    assertThat(json(200, get("/actuator/info")).path("git").path("commit").path("id").asString())
        .matches("[0-9a-f]{7,40}");
  }

  @Test
  void webSocket_whereVaadinWouldOfferOne_isRefused() {
    URI push = URI.create(request("/VAADIN/push").build().uri().toString().replace("http", "ws"));

    assertThatThrownBy(
            () ->
                HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(push, new WebSocket.Listener() {})
                    .join())
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  void prometheus_get_hasMetrics() {
    assertThat(text(get("/actuator/prometheus")))
        .contains("jvm_memory_used_bytes", "http_server_requests");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digitscape_encode_seconds_bucket{model=\"ae\",le=\"0.001\"}",
        "digitscape_decode_seconds_count{model=\"ae\"}",
        "digitscape_gate_running",
        "digitscape_gate_waiting",
        "digitscape_gate_refused_total",
        "digitscape_gate_longest_seconds",
        "digitscape_sessions ",
        "digitscape_tabs ",
        "digitscape_native_bytes",
        "jvm_memory_used_bytes"
      })
  void prometheus_get_hasWhatOperatorsWatch(String name) {
    assertThat(text(get("/actuator/prometheus"))).contains("\n" + name);
  }

  @Test
  void prometheus_get_namesTheModelsByFingerprint() {
    assertThat(text(get("/actuator/prometheus")))
        .contains(
            "digitscape_model_info{fingerprint=\"%s\",model=\"ae\"} 1"
                .formatted(model().card().fingerprint()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "heapdump", "beans", "loggers", "threaddump", "shutdown"})
  void otherEndpoints_get_areNotThere(String endpoint) {
    HttpResponse<byte[]> response = get("/actuator/" + endpoint);

    assertThat(response.headers().firstValue("Content-Type").orElse("")).doesNotContain("actuator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/models",
        "/api/v1/nothing",
        "/api/v1/test-images/x",
        "/swagger-ui/index.html"
      })
  void anyAnswer_has_theSecurityHeaders(String path) {
    HttpResponse<byte[]> response = get(path);

    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(response, "Permissions-Policy")).contains("camera=()");
    assertThat(header(response, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(header(response, "Content-Security-Policy"))
        .contains("default-src 'none'", "base-uri 'self'", "frame-ancestors 'self'")
        .doesNotContain("http:", "https:", "*");
  }

  @Test
  void page_opened_runsOnlyScriptsThatCarryItsNonce() {
    HttpResponse<byte[]> first = get("/");
    String policy = header(first, "Content-Security-Policy");
    Matcher nonce = Pattern.compile("script-src 'self' 'nonce-([^']{22}==)'").matcher(policy);

    assertThat(nonce.find()).as(policy).isTrue();
    Elements marked = Jsoup.parse(text(first)).select("script");
    assertThat(marked).hasSizeGreaterThan(1);
    assertThat(marked).allMatch(element -> element.attr("nonce").equals(nonce.group(1)));
    assertThat(policy).doesNotContainPattern("script-src[^;]*unsafe-inline");
    assertThat(header(get("/"), "Content-Security-Policy")).isNotEqualTo(policy);
  }

  /** Neither a proxy's cache nor a browser's may hand it to anybody, or again. */
  @Test
  void page_opened_isKeptByNoCache() {
    assertThat(header(get("/"), "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void page_opened_setsOneCookieForTheVisitAlone() {
    assertThat(get("/").headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .matches("JSESSIONID=[^;]+; Path=/; HttpOnly; SameSite=Lax");
  }
}
