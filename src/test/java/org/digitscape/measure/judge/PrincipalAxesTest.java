package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {

  private final SplittableRandom random = new SplittableRandom(2);

  /** A dot at a pixel has the axes' values there as coordinates, which shows the axes. */
  @Test
  void of_images_areOrthonormal() {
    PrincipalAxes axes =
        PrincipalAxes.of(IntStream.range(0, 50).mapToObj(i -> noise()).toList(), 8);

    double[][] gram = new double[8][8];
    for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
      double[] values = axes.project(dot(pixel, 1));
      for (int a = 0; a < 8; a++) {
        for (int b = 0; b < 8; b++) {
          gram[a][b] += values[a] * values[b];
        }
      }
    }
    for (int a = 0; a < 8; a++) {
      for (int b = 0; b < 8; b++) {
        assertThat(gram[a][b]).isCloseTo(a == b ? 1 : 0, within(1e-9));
      }
    }
  }

  @Test
  void of_imagesInAPlane_holdAllTheirEnergy() {
    List<DigitImage> images =
        IntStream.range(0, 40)
            .mapToObj(i -> twoDots(random.nextInt(256), random.nextInt(256)))
            .toList();
    PrincipalAxes axes = PrincipalAxes.of(images, 2);

    for (DigitImage image : images) {
      double energy = 0;
      for (int intensity : image.toIntegers()) {
        energy += intensity * intensity;
      }
      double[] projected = axes.project(image);
      assertThat(projected[0] * projected[0] + projected[1] * projected[1])
          .isCloseTo(energy, within(1e-6 * energy + 1e-9));
    }
  }

  private DigitImage noise() {
    byte[] pixels = new byte[DigitImage.PIXELS];
    random.nextBytes(pixels);
    return DigitImage.ofBytes(pixels);
  }

  private static DigitImage dot(int pixel, int intensity) {
    int[] pixels = new int[DigitImage.PIXELS];
    pixels[pixel] = intensity;
    return DigitImage.ofIntegers(pixels);
  }

  private static DigitImage twoDots(int first, int second) {
    int[] pixels = new int[DigitImage.PIXELS];
    pixels[100] = first;
    pixels[500] = second;
    return DigitImage.ofIntegers(pixels);
  }
}
