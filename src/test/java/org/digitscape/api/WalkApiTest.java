package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.digitscape.ServerTest;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.walk.WalkEnd;
import org.digitscape.serving.walk.WalkFrames;
import org.digitscape.walk.route.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WalkApiTest extends ServerTest {

  private static final String PATH = "/api/v1/models/ae/walk";

  @Test
  void walk_fromATestImageToAPlace_isThatOfTheService() {
    int index = model().points().get(20).index();
    JsonNode frames =
        json(200, get(PATH + "?from=test:" + index + "&to=1.5,-2&frames=7")).path("frames");
    WalkFrames expected =
        walk(new WalkEnd.TestDigit(index), new WalkEnd.Place(new LatentCode(1.5, -2)), 7);

    assertThat(frames.size()).isEqualTo(7);
    for (int i = 0; i < 7; i++) {
      WalkFrames.Frame frame = expected.frames().get(i);
      JsonNode found = frames.get(i);
      assertThat(found.path("alpha").asDouble()).isEqualTo(frame.alpha());
      assertThat(found.path("code").get(0).asDouble()).isEqualTo(frame.code().x());
      assertThat(found.path("code").get(1).asDouble()).isEqualTo(frame.code().y());
      assertThat(pixels(found.path("pixels"))).isEqualTo(frame.image().toIntegers());
      assertThat(found.path("support").asDouble()).isEqualTo(frame.support());
    }
  }

  @Test
  void walk_noFrames_has61() {
    assertThat(json(200, get(PATH + "?from=0,0&to=1,1")).path("frames").size()).isEqualTo(61);
  }

  @Test
  void walk_viaStops_passesThem() {
    int index = model().points().get(20).index();
    String via = URLEncoder.encode("0.5,-1;test:" + index, StandardCharsets.UTF_8);

    JsonNode frames =
        json(200, get(PATH + "?from=0,0&to=1.5,-2&frames=120&via=" + via)).path("frames");

    for (LatentCode stop : List.of(new LatentCode(0.5, -1), model().testDigit(index).code())) {
      assertThat(frames).anySatisfy(f -> assertThat(code(f).distanceTo(stop)).isLessThan(0.05));
    }
  }

  @Test
  void walk_alongTheData_keepsNearerToItThanTheStraightOne() {
    String ends = ends();

    double straight = meanSupport(PATH + ends);
    double data = meanSupport(PATH + ends + "&route=data");

    assertThat(data).isLessThan(0.8 * straight);
  }

  @Test
  void walk_unknownRouteOrTooManyStops_isBad() {
    assertThat(problem(400, get(PATH + "?from=0,0&to=1,1&route=scenic"))).contains("straight");
    assertThat(problem(400, get(PATH + "?from=0,0&to=1,1&via=" + "1,1%3B".repeat(8) + "1,1")))
        .contains("9 stops", "at most 8");
    assertThat(problem(400, get(PATH + "?from=0,0&to=1,1&via=1,1%3B"))).contains("via");
  }

  /** Two test digits with the loneliest straight way between them. */
  private String ends() {
    MapPoint from = model().points().getFirst();
    MapPoint to =
        model().points().stream()
            .max(
                Comparator.comparingDouble(
                    point ->
                        IntStream.range(1, 12)
                            .mapToDouble(
                                i ->
                                    model()
                                        .support(from.code().interpolate(point.code(), i / 12.0)))
                            .max()
                            .orElseThrow()))
            .orElseThrow();
    return "?from=test:" + from.index() + "&to=test:" + to.index();
  }

  private WalkFrames walk(WalkEnd from, WalkEnd to, int frames) {
    return model().walks().frames(model().planWalk(List.of(from, to), Route.STRAIGHT), frames);
  }

  private double meanSupport(String path) {
    double sum = 0;
    JsonNode frames = json(200, get(path)).path("frames");
    for (JsonNode frame : frames) {
      sum += frame.path("support").asDouble();
    }
    return sum / frames.size();
  }

  private static LatentCode code(JsonNode frame) {
    return new LatentCode(
        frame.path("code").get(0).asDouble(), frame.path("code").get(1).asDouble());
  }

  @Test
  void walk_acceptGif_isAnAnimationOfAllFrames() throws IOException {
    HttpResponse<byte[]> response =
        get(PATH + "?from=-5,-12&to=9,-10&frames=9", "Accept", "image/gif");
    WalkFrames expected =
        walk(
            new WalkEnd.Place(new LatentCode(-5, -12)),
            new WalkEnd.Place(new LatentCode(9, -10)),
            9);

    assertThat(header(response, "Content-Type")).isEqualTo("image/gif");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(response.body()))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(9);
      BufferedImage last = reader.read(8);
      assertThat(last.getWidth() % 28).isZero();
      int middle = last.getWidth() / 28 / 2;
      int[] image = expected.frames().getLast().image().toIntegers();
      for (int pixel = 0; pixel < image.length; pixel += 13) {
        int x = pixel % 28 * (last.getWidth() / 28) + middle;
        int y = pixel / 28 * (last.getHeight() / 28) + middle;
        int grey = last.getRGB(x, y) & 0xFF;
        assertThat(Math.min(Math.abs(grey - image[pixel]), Math.abs(255 - grey - image[pixel])))
            .isLessThanOrEqualTo(2);
      }
    } finally {
      reader.dispose();
    }
  }

  @Test
  void walk_again_isNotModified() {
    String path = PATH + "?from=0,0&to=1,1&frames=3";
    HttpResponse<byte[]> first = get(path);

    assertThat(get(path, "If-None-Match", header(first, "ETag")).statusCode()).isEqualTo(304);
    assertThat(
            get(path, "If-None-Match", header(first, "ETag"), "Accept", "image/gif").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1,2,3",
        "a,b",
        "1,",
        ",2",
        "1;2",
        "NaN,1",
        "1,Infinity",
        "1e9,1",
        "test:",
        "test:x",
        "test:1.5",
        "test:99999999999",
        "other:3"
      })
  void walk_unreadableEnd_isBadAndNamed(String end) {
    String encoded = URLEncoder.encode(end, StandardCharsets.UTF_8);

    assertThat(problem(400, get(PATH + "?from=" + encoded + "&to=1,1"))).contains("expected");
    assertThat(problem(400, get(PATH + "?from=1,1&to=" + encoded))).contains("expected");
  }

  @Test
  void walk_unknownTestImage_isNotFound() {
    assertThat(problem(404, get(PATH + "?from=test:10000&to=1,1"))).contains("10000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "121", "-3"})
  void walk_framesOutOfRange_isBad(String frames) {
    assertThat(problem(400, get(PATH + "?from=0,0&to=1,1&frames=" + frames)))
        .contains("frames is " + frames, "2 to 120");
  }

  @Test
  void walk_noEnd_isBad() {
    assertThat(problem(400, get(PATH + "?from=0,0"))).contains("to");
  }
}
