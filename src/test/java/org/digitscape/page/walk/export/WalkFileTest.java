package org.digitscape.page.walk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.page.PageTest;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Way;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.WorkGate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WalkFileTest extends PageTest {

  private static final PageState STATE =
      PageState.DEFAULT.withWalk(
          WalkState.DEFAULT
              .withFrom(new TestDigit(8))
              .withVia(List.of(new WalkEnd.Place(0, 0)))
              .withTo(new TestDigit(11)));

  @Autowired private ModelCatalog models;

  @Test
  void content_gif_hasBothWalksSideBySide() throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(WalkFile.GIF.content(way())))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(70);
      BufferedImage first = reader.read(0);
      assertThat(first.getWidth()).isEqualTo(3 * 12 + 2 * 168);
      assertThat(first.getHeight()).isEqualTo(2 * 12 + 168);
      int[] original = model().testImage(8).toIntegers();
      for (int pixel = 0; pixel < original.length; pixel += 7) {
        int x = 2 * 12 + 168 + pixel % 28 * 6 + 3;
        int y = 12 + pixel / 28 * 6 + 3;
        assertThat(255 - (first.getRGB(x, y) & 0xFF)).isEqualTo(original[pixel]);
      }
    } finally {
      reader.dispose();
    }
  }

  @Test
  void content_strip_hasNineFramesInTwoRows() throws IOException {
    BufferedImage strip = ImageIO.read(new ByteArrayInputStream(WalkFile.STRIP.content(way())));

    assertThat(strip.getWidth()).isEqualTo(9 * 120 + 8);
    assertThat(strip.getHeight()).isEqualTo(2 * 120 + 8);
  }

  @Test
  void content_codes_areATableOfAllFrames() {
    List<String> lines =
        new String(WalkFile.CODES.content(way()), StandardCharsets.UTF_8).lines().toList();

    assertThat(lines).hasSize(62);
    assertThat(lines.getFirst()).isEqualTo("alpha,z1,z2,distance_to_nearest_training_code");
    assertThat(lines.get(1))
        .startsWith(
            "0.0," + model().testDigit(8).code().x() + "," + model().testDigit(8).code().y() + ",");
    assertThat(lines.getLast()).startsWith("1.0,");
  }

  @Test
  void ofWalk_state_saysModelWalkAndSeed() {
    assertThat(FileNames.ofWalk(STATE, WalkFile.GIF))
        .isEqualTo("digitscape-ae-test8-to-test11-by-1-seed42.gif");
    assertThat(
            FileNames.ofWalk(
                PageState.DEFAULT.withWalk(WalkState.DEFAULT.withRoute(WalkState.Route.DATA)),
                WalkFile.CODES))
        .isEqualTo("digitscape-ae-drawing-to-nowhere-along-data-seed42.csv");
    assertThat(FileNames.ofMap(STATE)).isEqualTo("digitscape-ae-map-seed42.png");
  }

  private Way way() {
    Exploration exploration = new Exploration(models, new WorkGate(1, 1, Duration.ZERO));
    exploration.show(STATE);
    return exploration.now().way().orElseThrow();
  }
}
