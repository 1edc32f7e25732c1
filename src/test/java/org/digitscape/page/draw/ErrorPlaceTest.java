package org.digitscape.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.Reconstruction;
import org.junit.jupiter.api.Test;

class ErrorPlaceTest {

  @Test
  void of_inkMissingInACorner_saysWhereAndWhat() {
    assertThat(ErrorPlace.of(rebuilt(square(3, 20, 200), new int[784])))
        .isEqualTo(new ErrorPlace(ErrorPlace.Region.LOWER_LEFT, ErrorPlace.Kind.MISSING));
  }

  @Test
  void of_surplusInTheMiddle_saysWhereAndWhat() {
    assertThat(ErrorPlace.of(rebuilt(new int[784], square(12, 12, 200))))
        .isEqualTo(new ErrorPlace(ErrorPlace.Region.MIDDLE, ErrorPlace.Kind.SURPLUS));
  }

  @Test
  void of_bothKindsOnTheRight_saysSo() {
    int[] input = square(22, 3, 200);
    int[] output = square(22, 22, 200);
    assertThat(ErrorPlace.of(rebuilt(input, output)))
        .isEqualTo(new ErrorPlace(ErrorPlace.Region.RIGHT, ErrorPlace.Kind.BOTH));
  }

  @Test
  void of_noError_namesNoPart() {
    assertThat(ErrorPlace.of(rebuilt(square(3, 3, 9), square(3, 3, 9))))
        .isEqualTo(new ErrorPlace(ErrorPlace.Region.ALL, ErrorPlace.Kind.BOTH));
  }

  private static Reconstruction rebuilt(int[] input, int[] output) {
    return new Reconstruction(
        DigitImage.ofIntegers(input), new LatentCode(0, 0), DigitImage.ofIntegers(output), 0);
  }

  /** Paper with a square of 4x4. */
  private static int[] square(int left, int top, int intensity) {
    int[] pixels = new int[784];
    for (int i = 0; i < 16; i++) {
      pixels[(top + i / 4) * 28 + left + i % 4] = intensity;
    }
    return pixels;
  }
}
