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
    List<DigitImage> images = PixelWalk.between(from, to).images(61);

    assertThat(images).hasSize(61);
    assertThat(images.getFirst()).isEqualTo(from);
    assertThat(images.getLast()).isEqualTo(to);
  }

  @Test
  void images_eachPixel_movesOneWayAndNeverOvershoots() {
    List<DigitImage> images = PixelWalk.between(from, to).images(61);

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
    DigitImage middle = PixelWalk.between(from, to).at(0.5);

    for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
      int sum = from.intensity(pixel) + to.intensity(pixel);
      assertThat(middle.intensity(pixel)).isEqualTo((sum + 1) / 2);
    }
  }

  @Test
  void at_anImageOnTheWay_isThatImage() {
    DigitImage between = noise();
    PixelWalk walk = new PixelWalk(List.of(from, between, to), List.of(0.0, 0.25, 1.0));

    assertThat(walk.at(0.25)).isEqualTo(between);
    assertThat(walk.at(1)).isEqualTo(to);
    assertThat(walk.at(0.625)).isEqualTo(PixelWalk.between(between, to).at(0.5));
  }

  private DigitImage noise() {
    byte[] pixels = new byte[DigitImage.PIXELS];
    random.nextBytes(pixels);
    return DigitImage.ofBytes(pixels);
  }
}
