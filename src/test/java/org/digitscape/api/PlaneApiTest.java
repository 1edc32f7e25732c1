package org.digitscape.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ModelCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlaneApiTest extends ServerTest {

  @Test
  void points_get_areThe500OfTheMap() {
    JsonNode points = json(200, get("/api/v1/models/ae/points")).path("points");

    assertThat(points.size()).isEqualTo(500);
    for (int i = 0; i < 500; i++) {
      MapPoint expected = model().points().get(i);
      assertThat(points.get(i).path("index").asInt()).isEqualTo(expected.index());
      assertThat(points.get(i).path("label").asInt()).isEqualTo(expected.label());
      assertThat(points.get(i).path("code").get(0).asDouble()).isEqualTo(expected.code().x());
      assertThat(points.get(i).path("code").get(1).asDouble()).isEqualTo(expected.code().y());
    }
  }

  @Test
  void testImage_get_isThePictureForEver() throws IOException {
    int index = model().points().get(7).index();
    HttpResponse<byte[]> response = get("/api/v1/test-images/" + index);

    assertThat(header(response, "Content-Type")).isEqualTo("image/png");
    assertThat(header(response, "Cache-Control")).contains("immutable");
    assertThat(intensities(response)).isEqualTo(model().testImage(index).toIntegers());
    assertThat(
            get("/api/v1/test-images/" + index, "If-None-Match", header(response, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void testImage_ofADigitThatNoModelKnows_isThere() throws IOException {
    // The first test image shows a 7.
    assertThat(intensities(get("/api/v1/test-images/0")))
        .isEqualTo(ModelCatalog.testDigit(0).orElseThrow().image().toIntegers());
  }

  @Test
  void testImage_ofAModel_isOneOfItsOwnData() throws IOException {
    String fingerprint = model().card().sha256();
    HttpResponse<byte[]> response = get("/api/v1/test-images/8?model=ae&v=" + fingerprint);

    assertThat(header(response, "Cache-Control")).contains("immutable");
    assertThat(intensities(response)).isEqualTo(model().testImage(8).toIntegers());
    assertThat(problem(404, get("/api/v1/test-images/0?model=ae"))).contains("0");
    assertThat(problem(404, get("/api/v1/test-images/8?model=none"))).contains("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "10000", "2147483647"})
  void testImage_indexOfNoDigitHere_isNotFound(String index) {
    assertThat(problem(404, get("/api/v1/test-images/" + index))).contains(index);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "99999999999"})
  void testImage_noNumber_isBad(String index) {
    assertThat(problem(400, get("/api/v1/test-images/" + index))).contains("whole number");
  }

  /** Each tile is the decoded centre of its square, whatever JPEG does to its pixels. */
  @Test
  void atlas_get_isTheDecodedPlane() throws IOException {
    JsonNode grid = json(200, get("/api/v1/models/ae/atlas", "Accept", "application/json"));
    HttpResponse<byte[]> response = get("/api/v1/models/ae/atlas");
    int columns = grid.path("columns").asInt();
    int rows = grid.path("rows").asInt();
    double x0 = grid.path("x0").asDouble();
    double y1 = grid.path("y1").asDouble();
    double step = (grid.path("x1").asDouble() - x0) / columns;

    assertThat(header(response, "Content-Type")).isEqualTo("image/jpeg");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(response.body()));
    assertThat(picture.getWidth()).isEqualTo(28 * columns);
    assertThat(picture.getHeight()).isEqualTo(28 * rows);
    assertThat((y1 - grid.path("y0").asDouble()) / rows).isEqualTo(step);
    for (int tile = 5; tile < columns * rows; tile += 97) {
      int column = tile % columns;
      int row = tile / columns;
      LatentCode centre = new LatentCode(x0 + (column + 0.5) * step, y1 - (row + 0.5) * step);
      DigitImage expected = model().decode(centre);
      int[] found = picture.getRaster().getPixels(28 * column, 28 * row, 28, 28, (int[]) null);
      double difference = 0;
      for (int i = 0; i < found.length; i++) {
        difference += Math.abs(found[i] - expected.intensity(i)) / 784.0;
      }
      assertThat(difference).as("tile %d, %d", column, row).isLessThan(12);
    }
  }

  @Test
  void atlas_get_coversTheMapWithAMargin() {
    JsonNode grid = json(200, get("/api/v1/models/ae/atlas", "Accept", "application/json"));

    for (MapPoint point : model().points()) {
      assertThat(point.code().x())
          .isBetween(grid.path("x0").asDouble() + 1, grid.path("x1").asDouble() - 1);
      assertThat(point.code().y())
          .isBetween(grid.path("y0").asDouble() + 1, grid.path("y1").asDouble() - 1);
    }
  }

  @Test
  void decoder_get_isAFileOfLayersForEver() {
    String fingerprint = model().card().sha256();
    HttpResponse<byte[]> response = get("/api/v1/models/ae/decoder?v=" + fingerprint);

    assertThat(header(response, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(response, "Cache-Control")).contains("immutable");
    assertThat(response.body())
        .isEqualTo(model().compactDecoder())
        .startsWith("DSDC".getBytes(UTF_8));
    assertThat(
            get("/api/v1/models/ae/decoder", "If-None-Match", header(response, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  private static int[] intensities(HttpResponse<byte[]> response) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(response.body()))
        .getRaster()
        .getPixels(0, 0, 28, 28, (int[]) null);
  }
}
