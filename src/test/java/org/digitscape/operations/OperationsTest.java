package org.digitscape.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.digitscape.ServerTest;
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
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("details");
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
  void prometheus_get_hasMetrics() {
    assertThat(new String(get("/actuator/prometheus").body(), StandardCharsets.UTF_8))
        .contains("jvm_memory_used_bytes", "http_server_requests");
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
        .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'");
  }
}
