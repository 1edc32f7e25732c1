package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.junit.jupiter.api.Test;

class DigitWritersTest {

  private static final List<DigitImage> DIGITS =
      MnistDataset.shipped().test().stream().limit(6).map(LabeledDigit::image).toList();

  @Test
  void png_ofDigit_holdsItsIntensities() throws IOException {
    DigitImage digit = DIGITS.getFirst();

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(DigitPng.encode(digit)));

    assertThat(read.getWidth()).isEqualTo(28);
    assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      assertThat(read.getRaster().getSample(i % 28, i / 28, 0)).isEqualTo(digit.intensity(i));
    }
  }

  @Test
  void gif_ofFrames_holdsThemAll() throws IOException {
    byte[] gif = DigitGif.encode(DIGITS, Duration.ofMillis(60));

    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(DIGITS.size());
    } finally {
      reader.dispose();
    }
  }

  @Test
  void atlas_ofTiles_hasARowForEach() throws IOException {
    byte[] jpeg = DigitAtlas.encode(DIGITS, 3, 0.9f);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));

    assertThat(read.getWidth()).isEqualTo(3 * 28);
    assertThat(read.getHeight()).isEqualTo(2 * 28);
    assertThat(DigitAtlas.encode(DIGITS, 3, 0.9f)).isEqualTo(jpeg);
  }

  @Test
  void paint_strokes_areDarkWhereThePenWas() {
    GreyPicture paper =
        StrokeRasterizer.paint(
            new Drawing(
                List.of(
                    new Stroke(false, List.of(new Point(60, 140), new Point(220, 140))),
                    new Stroke(true, List.of(new Point(140, 140))))));

    assertThat(paper.at(80, 140)).isZero();
    assertThat(paper.at(80, 155)).isEqualTo(255);
    assertThat(paper.at(140, 140)).as("erased").isEqualTo(255);
  }

  @Test
  void picture_ofWrongLength_isRefused() {
    assertThatThrownBy(() -> new GreyPicture(3, 3, new byte[8]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
