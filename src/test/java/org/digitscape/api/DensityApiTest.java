package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.digitscape.density.DensityKind;
import org.digitscape.density.SigmaScale;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class DensityApiTest extends ServerTest {

  private static final String PATH = "/api/v1/models/ae/density?density=";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIOR")
  void density_get_saysHowFarOutPlacesLie(DensityKind kind) throws IOException {
    JsonNode grid = json(200, get(PATH + kind.text(), "Accept", "application/json"));
    BufferedImage picture = picture(get(PATH + kind.text()));
    FittedDensity density = model().density(kind);

    int size = grid.path("size").asInt();
    int squares = Math.max(1, grid.path("digits").size());
    assertThat(picture.getWidth()).isEqualTo(size);
    assertThat(picture.getHeight()).isEqualTo(squares * size);
    double x0 = grid.path("x0").asDouble();
    double y1 = grid.path("y1").asDouble();
    double step = (grid.path("x1").asDouble() - x0) / size;
    for (int square = 0; square < squares; square++) {
      SigmaScale scale =
          density.digitScales().isEmpty()
              ? density.scale()
              : density.digitScales().values().stream().toList().get(square);
      for (int at = 3; at < size; at += 10) {
        LatentCode place = new LatentCode(x0 + (at + 0.5) * step, y1 - (at + 0.5) * step);
        double expected = Math.min(255, grid.path("steps").asInt() * scale.sigmas(place));
        int found = picture.getRaster().getSample(at, square * size + at, 0);
        assertThat((double) found).isCloseTo(expected, within(0.51));
      }
    }
  }

  @Test
  void density_ofDigits_hasASquareForEach() {
    assertThat(json(200, get(PATH + "mixture", "Accept", "application/json")).path("digits"))
        .extracting(JsonNode::asInt)
        .containsExactly(1, 5, 6);
    assertThat(json(200, get(PATH + "kernel", "Accept", "application/json")).path("digits"))
        .isEmpty();
  }

  @Test
  void density_withFingerprint_isKeptForEver() {
    HttpResponse<byte[]> response = get(PATH + "kernel&v=" + model().card().sha256());

    assertThat(header(response, "Cache-Control")).contains("immutable");
    assertThat(header(response, "Content-Type")).isEqualTo("image/png");
    assertThat(response.body().length).isLessThan(100_000);
    assertThat(get(PATH + "kernel", "If-None-Match", header(response, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void density_unknownOrNotThere_isBadAndSaysWhatThereIs() {
    assertThat(problem(400, get(PATH + "cauchy"))).contains("density", "kernel, prior");
    assertThat(problem(400, get(PATH + "prior"))).contains("prior", "ae", "mixture, kernel");
  }

  private static BufferedImage picture(HttpResponse<byte[]> response) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(response.body()));
  }
}
