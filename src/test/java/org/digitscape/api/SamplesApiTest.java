package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.digitscape.ServerTest;
import org.digitscape.density.DensityKind;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SamplesApiTest extends ServerTest {

  private static final String PATH = "/api/v1/models/ae/samples";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIOR")
  void samples_get_areThoseOfTheService(DensityKind density) {
    String query = "?density=" + density.text() + "&count=12&seed=-7&spread=1.5";
    JsonNode answer = json(200, get(PATH + query));
    SampleSet expected = model().sample(new SampleRequest(density, 12, -7, 1.5));

    assertThat(answer.path("density").path("kind").asString()).isEqualTo(density.text());
    assertThat(answer.path("density").path("formula").asString()).isEqualTo(density.formula());
    assertThat(answer.path("density").path("heldOutLogLikelihood").asDouble())
        .isEqualTo(expected.density().heldOut().nats());
    assertThat(answer.path("density").path("standardError").asDouble()).isBetween(0.01, 0.03);
    assertThat(answer.path("digitLikeShare").asDouble()).isEqualTo(expected.digitLikeShare());
    assertThat(answer.path("samples").size()).isEqualTo(12);
    for (int i = 0; i < 12; i++) {
      SampleSet.Sample sample = expected.samples().get(i);
      JsonNode found = answer.path("samples").get(i);
      assertThat(found.path("code").get(0).asDouble()).isEqualTo(sample.code().x());
      assertThat(found.path("code").get(1).asDouble()).isEqualTo(sample.code().y());
      assertThat(pixels(found.path("pixels"))).isEqualTo(sample.image().toIntegers());
      assertThat(found.path("digitLike").asBoolean()).isEqualTo(sample.digitLike());
      assertThat(found.path("support").asDouble()).isEqualTo(sample.support());
    }
  }

  @Test
  void samples_noParameters_are25OfOneGaussian() {
    JsonNode answer = json(200, get(PATH));

    assertThat(answer.path("samples").size()).isEqualTo(25);
    assertThat(answer.path("density").path("kind").asString()).isEqualTo("gaussian");
    assertThat(answer.path("density").path("components").get(0).path("label").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"gaussian, 1", "per-digit, 3"})
  void samples_gaussians_haveTheirComponents(String density, int count) {
    JsonNode found = json(200, get(PATH + "?count=1&density=" + density)).path("density");

    assertThat(found.path("components").size()).isEqualTo(count);
    assertThat(found.has("kernel")).isFalse();
    assertThat(found.has("choice")).isFalse();
  }

  @Test
  void samples_mixture_hasItsPartsAndWhySoMany() {
    JsonNode found = json(200, get(PATH + "?count=1&density=mixture")).path("density");
    int parts = found.path("choice").path("partsPerDigit").asInt();

    assertThat(parts).isGreaterThan(1);
    assertThat(found.path("components").size()).isEqualTo(3 * parts);
    assertThat(found.path("choice").path("heldOutLogLikelihoods").size())
        .isGreaterThanOrEqualTo(parts);
  }

  @Test
  void samples_kernel_hasItsBandwidthsAndNoneOfItsCodes() {
    JsonNode found = json(200, get(PATH + "?count=1&density=kernel")).path("density");
    JsonNode kernel = found.path("kernel");

    assertThat(found.has("components")).isFalse();
    assertThat(kernel.path("codes").asInt()).isEqualTo(18_081);
    assertThat(kernel.path("bandwidth").asDouble())
        .isBetween(kernel.path("narrowest").asDouble(), kernel.path("widest").asDouble());
    assertThat(kernel.path("pilotBandwidth").asDouble()).isPositive();
  }

  @Test
  void samples_priorOfAModelWithoutOne_isBadAndSaysWhatThereIs() {
    assertThat(problem(400, get(PATH + "?density=prior")))
        .contains("prior", "ae", "gaussian, per-digit, mixture, kernel");
  }

  @Test
  void samples_again_areNotModified() {
    HttpResponse<byte[]> first = get(PATH + "?seed=5");
    HttpResponse<byte[]> again = get(PATH + "?seed=5", "If-None-Match", header(first, "ETag"));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(get(PATH + "?seed=6", "If-None-Match", header(first, "ETag")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void samples_acceptGzip_areCompressed() {
    HttpResponse<byte[]> response = get(PATH + "?count=100", "Accept-Encoding", "gzip");

    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(response.body().length).isLessThan(60_000);
  }

  @ParameterizedTest
  @CsvSource({
    "count=0, 1 to 100",
    "count=101, 1 to 100",
    "count=2.5, whole number",
    "count=many, whole number",
    "spread=0.09, 0.1 to 3",
    "spread=3.1, 0.1 to 3",
    "spread=NaN, 0.1 to 3",
    "spread=wide, number",
    "seed=x, whole number",
    "seed=99999999999999999999, whole number",
    "density=kernels, gaussian",
    "density=GAUSSIAN, per-digit"
  })
  void samples_outOfRange_isBadAndSaysWhatIsExpected(String query, String expected) {
    assertThat(problem(400, get(PATH + "?" + query)))
        .contains(query.substring(0, query.indexOf('=')), expected);
  }
}
