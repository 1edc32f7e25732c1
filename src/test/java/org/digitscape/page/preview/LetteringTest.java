package org.digitscape.page.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private static final String LETTERS = "DAitgpaces0123456789−.,B";

  @Test
  void write_eachLetter_isInkOfItsOwn() {
    Set<Integer> seen = new HashSet<>();
    for (char letter : LETTERS.toCharArray()) {
      int[] pixels = written(String.valueOf(letter));
      assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0).count()).isGreaterThan(4);
      seen.add(Arrays.hashCode(pixels));
    }
    assertThat(seen).hasSize((int) LETTERS.chars().distinct().count());
  }

  @Test
  void width_ofMoreLetters_grows() {
    assertThat(Lettering.width("", 20)).isZero();
    assertThat(Lettering.width("55", 20)).isGreaterThan(2 * Lettering.width("5", 20));
    assertThat(Lettering.width("55", 40)).isEqualTo(2 * Lettering.width("55", 20));
  }

  @Test
  void write_letterThatThereIsNot_throws() {
    assertThatThrownBy(() -> written("Q"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Q");
  }

  private static int[] written(String text) {
    BufferedImage picture = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.WHITE);
    Lettering.write(canvas, text, 5, 45, 40, 0.1);
    canvas.dispose();
    return picture.getRaster().getPixels(0, 0, 80, 60, (int[]) null);
  }
}
