package org.digitscape.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class PixelWalkTest {

  private final SplittableRandom random = new SplittableRandom(4);
  private final DigitImage from = noise();
  private final DigitImage to = noise();

  @Test
  void images_ends_areExactlyTheTwoImages() {
    List<DigitImage> images = new PixelWalk(from, to).images(61);

    assertThat(images).hasSize(61);
    assertThat(images.getFirst()).isEqualTo(from);
    assertThat(images.getLast()).isEqualTo(to);
  }

  @Test
  void images_eachPixel_movesOneWayAndNeverOvershoots() {
    List<DigitImage> images = new PixelWalk(from, to).images(61);

    for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
      int direction = Integer.signum(to.intensity(pixel) - from.intensity(pixel));
      for (int i = 1; i < images.size(); i++) {
        int step = images.get(i).intensity(pixel) - images.get(i - 1).intensity(pixel);
        assertThat(step * direction).isGreaterThanOrEqualTo(0);
        assertThat(direction != 0 || step == 0).isTrue();
      }
    }
  }

  @Test
  void at_half_isTheMeanOfThePixels() {
    DigitImage middle = new PixelWalk(from, to).at(0.5);

    for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
      int sum = from.intensity(pixel) + to.intensity(pixel);
      assertThat(middle.intensity(pixel)).isEqualTo((sum + 1) / 2);
    }
  }

  private DigitImage noise() {
    byte[] pixels = new byte[DigitImage.PIXELS];
    random.nextBytes(pixels);
    return DigitImage.ofBytes(pixels);
  }
}
