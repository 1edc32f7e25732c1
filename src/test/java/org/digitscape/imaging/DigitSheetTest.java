package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class DigitSheetTest {

  private static final DigitImage INK = grey(255);
  private static final DigitImage PALE = grey(55);

  @Test
  void paint_rows_laysThemOutOnWhite() {
    GreyPicture sheet = DigitSheet.paint(List.of(List.of(INK, PALE), List.of(PALE)), 2, 3);

    assertThat(sheet.width()).isEqualTo(3 + 56 + 3 + 56 + 3);
    assertThat(sheet.height()).isEqualTo(3 + 56 + 3 + 56 + 3);
    assertThat(sheet.at(2, 2)).isEqualTo(255);
    assertThat(sheet.at(3, 3)).isZero();
    assertThat(sheet.at(58, 58)).isZero();
    assertThat(sheet.at(59, 58)).isEqualTo(255);
    assertThat(sheet.at(62, 3)).isEqualTo(200);
    assertThat(sheet.at(3, 62)).isEqualTo(200);
    assertThat(sheet.at(62, 62)).isEqualTo(255);
  }

  @Test
  void paint_nothing_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> DigitSheet.paint(List.of(), 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigitSheet.paint(List.of(List.of(INK)), 0, 0));
  }

  private static DigitImage grey(int ink) {
    int[] pixels = new int[DigitImage.PIXELS];
    Arrays.fill(pixels, ink);
    return DigitImage.ofIntegers(pixels);
  }
}
