package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GreyPngTest {

  @Test
  void encode_values_comeBackAsTheyWere() throws IOException {
    byte[] values = {0, 1, 127, (byte) 128, (byte) 254, (byte) 255};

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(GreyPng.encode(values, 3)));

    assertThat(picture.getWidth()).isEqualTo(3);
    assertThat(picture.getHeight()).isEqualTo(2);
    assertThat(picture.getRaster().getSamples(0, 0, 3, 2, 0, (int[]) null))
        .containsExactly(0, 1, 127, 128, 254, 255);
  }

  @Test
  void encode_rowsNotFull_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GreyPng.encode(new byte[5], 2))
        .withMessage("5 values are not rows of 2");
    assertThatIllegalArgumentException().isThrownBy(() -> GreyPng.encode(new byte[0], 2));
  }
}
