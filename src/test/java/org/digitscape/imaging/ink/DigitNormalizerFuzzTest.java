package org.digitscape.imaging.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

/** Whatever a picture shows, there is a digit in it or a reason why not. */
class DigitNormalizerFuzzTest {

  @Test
  void normalize_anyPicture_givesInkOrAReason() {
    SplittableRandom random = new SplittableRandom(14);
    int digits = 0;
    for (int i = 0; i < 3_000; i++) {
      digits += isDigit(picture(random)) ? 1 : 0;
    }
    assertThat(digits).isBetween(300, 2_900);
  }

  private static boolean isDigit(GreyPicture picture) {
    try {
      DigitImage digit = DigitNormalizer.normalize(picture);
      assertThat(Arrays.stream(digit.toIntegers()).sum()).isPositive();
      return true;
    } catch (ImageRejectedException e) {
      assertThat(e.reason()).isEqualTo(ImageRejectedException.Reason.NO_INK);
      assertThat(e.getMessage()).endsWith(".");
      return false;
    }
  }

  /** Lines, blots, noise and gradients of any contrast on any paper; often very small or narrow. */
  private static GreyPicture picture(SplittableRandom random) {
    int width = 1 + random.nextInt(random.nextInt(4) == 0 ? 3 : 90);
    int height = 1 + random.nextInt(random.nextInt(4) == 0 ? 3 : 90);
    byte[] values = new byte[width * height];
    int paper = random.nextInt(256);
    int slope = random.nextInt(5);
    int noise = random.nextInt(4) == 0 ? 1 + random.nextInt(255) : 1;
    for (int i = 0; i < values.length; i++) {
      int value = paper + i % width * slope + random.nextInt(noise);
      values[i] = (byte) Math.min(255, value);
    }
    for (int line = random.nextInt(4); line > 0; line--) {
      byte ink = (byte) random.nextInt(256);
      double x = random.nextDouble(width);
      double y = random.nextDouble(height);
      double angle = random.nextDouble(2 * Math.PI);
      for (int step = random.nextInt(150); step > 0; step--) {
        angle += random.nextDouble(-0.3, 0.3);
        x = Math.clamp(x + Math.cos(angle), 0, width - 1.0);
        y = Math.clamp(y + Math.sin(angle), 0, height - 1.0);
        values[(int) y * width + (int) x] = ink;
      }
    }
    return new GreyPicture(width, height, values);
  }
}
