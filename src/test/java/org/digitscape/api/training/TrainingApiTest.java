package org.digitscape.api.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.digitscape.live.LiveStatus;
import org.digitscape.live.LiveTraining;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class TrainingApiTest extends ServerTest {

  @Autowired private LiveTraining training;

  @Test
  void history_unknownModel_isNotFound() {
    assertThat(problem(404, get("/api/v1/models/none/history"))).contains("none");
  }

  @Test
  void history_ofPrincipalComponents_isNotFound() {
    assertThat(problem(404, get("/api/v1/models/pca/history"))).contains("not recorded");
  }

  @Test
  void history_ofTheLecturesModel_endsWithTheModelItself() {
    JsonNode moments = json(200, get("/api/v1/models/ae/history")).path("moments");
    JsonNode last = moments.get(moments.size() - 1);
    assertThat(moments.size()).isBetween(30, 50);
    assertThat(last.path("testMse").asDouble())
        .isCloseTo(model().card().metrics().testMse(), within(1e-6));
    for (int i = 0; i < 500; i++) {
      LatentCode code = model().points().get(i).code();
      assertThat(last.path("codes").get(i).get(0).asDouble()).isCloseTo(code.x(), within(2e-3));
      assertThat(last.path("codes").get(i).get(1).asDouble()).isCloseTo(code.y(), within(2e-3));
    }
  }

  @Test
  void history_asAPicture_hasAllSquaresAndMayBeKeptForEver() throws Exception {
    JsonNode answer = json(200, get("/api/v1/models/ae/history"));
    String path = "/api/v1/models/ae/history?v=" + model().card().sha256();
    HttpResponse<byte[]> picture = get(path, "Accept", "image/jpeg");
    BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(picture.body()));
    int side = 28 * answer.path("tiles").asInt();
    assertThat(sheet.getWidth()).isEqualTo(side);
    assertThat(sheet.getHeight()).isEqualTo(side * answer.path("moments").size());
    assertThat(picture.body().length).isLessThan(400_000);
    assertThat(header(picture, "Cache-Control")).contains("immutable");
    assertThat(
            get(path, "Accept", "image/jpeg", "If-None-Match", header(picture, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void training_beforeAnyRun_saysSo() {
    HttpResponse<byte[]> response = get("/api/v1/training");
    JsonNode answer = json(200, response);
    assertThat(answer.path("longest").asDouble()).isEqualTo(60);
    assertThat(header(response, "Cache-Control")).contains("max-age=0").contains("s-maxage=1");
  }

  @Test
  void training_whileOneRuns_showsItsLatestMoment() throws Exception {
    while (training.status().state() != LiveStatus.State.IDLE) {
      Thread.sleep(50);
    }
    LiveTraining.Ticket ticket = training.start(1).orElseThrow();
    try {
      while (training.status().latest().isEmpty()) {
        Thread.sleep(20);
      }
      JsonNode answer = json(200, get("/api/v1/training"));
      assertThat(answer.path("state").asString()).isEqualTo("running");
      JsonNode latest = answer.path("latest");
      assertThat(latest.path("moment").path("codes").size()).isEqualTo(500);
      assertThat(answer.path("curve").size()).isPositive();
      int tiles = answer.path("tiles").asInt();
      int run = answer.path("run").asInt();
      HttpResponse<byte[]> picture =
          get("/api/v1/training/" + run + "/" + latest.path("step").asInt());
      assertThat(picture.statusCode()).isEqualTo(200);
      assertThat(header(picture, "Content-Type")).isEqualTo("image/jpeg");
      assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth())
          .isEqualTo(28 * tiles);
      assertThat(problem(404, get("/api/v1/training/" + run + "/9999"))).contains("9999");
    } finally {
      ticket.stop();
    }
    while (training.status().state() == LiveStatus.State.RUNNING) {
      Thread.sleep(20);
    }
    assertThat(training.status().rest()).isGreaterThan(Duration.ZERO);
  }

  @Test
  void training_post_isNotAllowed() {
    assertThat(post("/api/v1/training", "application/json", new byte[0]).statusCode())
        .isEqualTo(405);
  }
}
