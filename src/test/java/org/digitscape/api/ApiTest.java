package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.digitscape.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What holds for the API as a whole, and its documentation. */
class ApiTest extends ServerTest {

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v2/models", "/api"})
  void anyMethod_unknownPath_isNotFound(String path) {
    assertThat(problem(404, get(path))).contains("/v3/api-docs");
    assertThat(problem(404, post(path, "application/json", new byte[0]))).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/models, GET",
    "DELETE, /api/v1/models/ae/points, GET",
    "PUT, /api/v1/models/ae/decode?x=1&y=1, GET",
    "GET, /api/v1/models/ae/encode, POST"
  })
  void method_notOfThePath_isNotAllowed(String method, String path, String allowed) {
    HttpResponse<byte[]> response =
        send(request(path).method(method, HttpRequest.BodyPublishers.noBody()).build());

    assertThat(problem(405, response)).contains(method);
    assertThat(header(response, "Allow")).contains(allowed);
  }

  @Test
  void answers_never_startASession() {
    assertThat(get("/api/v1/models").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void head_ofAPicture_hasTheHeadersOnly() {
    HttpResponse<byte[]> response =
        send(request("/api/v1/models/ae/decode?x=1&y=1").HEAD().build());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("image/png");
  }

  @Test
  void apiDocs_get_describeEachRowOfTheContract() {
    JsonNode paths = json(200, get("/v3/api-docs")).path("paths");
    Map<String, String> contract =
        Map.ofEntries(
            Map.entry("/api/v1/models", "get"),
            Map.entry("/api/v1/models/{id}/encode", "post"),
            Map.entry("/api/v1/models/{id}/decode", "get"),
            Map.entry("/api/v1/models/{id}/points", "get"),
            Map.entry("/api/v1/models/{id}/samples", "get"),
            Map.entry("/api/v1/models/{id}/walk", "get"),
            Map.entry("/api/v1/test-images/{index}", "get"),
            Map.entry("/api/v1/models/{id}/atlas", "get"),
            Map.entry("/api/v1/models/{id}/decoder", "get"),
            Map.entry("/api/v1/models/{id}/density", "get"),
            Map.entry("/api/v1/models/{id}/history", "get"),
            Map.entry("/api/v1/training", "get"),
            Map.entry("/api/v1/training/{run}/{step}", "get"));

    assertThat(Set.copyOf(paths.propertyNames())).isEqualTo(contract.keySet());
    contract.forEach(
        (path, method) -> {
          JsonNode operation = paths.path(path).path(method);
          assertThat(operation.path("summary").asString()).as(path).isNotBlank();
          assertThat(operation.path("responses").propertyNames()).as(path).contains("200", "503");
          for (JsonNode parameter : operation.path("parameters")) {
            assertThat(parameter.path("description").asString()).as(path).isNotBlank();
          }
        });
    assertThat(
            paths
                .path("/api/v1/models/{id}/encode")
                .path("post")
                .path("requestBody")
                .path("content")
                .propertyNames())
        .containsExactlyInAnyOrder("multipart/form-data", "application/json");
  }

  @Test
  void swaggerUi_get_isServedFromHereAndAsksNobodyElse() {
    HttpResponse<byte[]> page = get("/swagger-ui/index.html");
    HttpResponse<byte[]> start = get("/swagger-ui/swagger-initializer.js");

    assertThat(get("/swagger-ui.html").statusCode()).isEqualTo(302);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page)).contains("swagger-ui-bundle.js").doesNotContain("https://", "http://");
    assertThat(text(start)).contains("/v3/api-docs").doesNotContain("https://", "http://");
    assertThat(json(200, get("/v3/api-docs/swagger-config")).path("validatorUrl").asString())
        .isEqualTo("none");
  }
}
