package org.digitscape.measure.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class PixelsTest {

  private static final int MIDDLE = 14 * DigitImage.SIZE + 10;
  private static final float[] DOT = dot(MIDDLE);

  @Test
  void blur_dot_keepsItsInkAndFallsAsTheGaussian() {
    float[] blurred = Pixels.blur(DOT, 1.5);
    assertThat(sum(blurred)).isCloseTo(1f, within(1e-4f));
    double beside = Math.exp(-1 / (2 * 1.5 * 1.5));
    assertThat((double) blurred[MIDDLE + 1] / blurred[MIDDLE]).isCloseTo(beside, within(1e-4));
    assertThat((double) blurred[MIDDLE + DigitImage.SIZE] / blurred[MIDDLE])
        .isCloseTo(beside, within(1e-4));
  }

  @Test
  void blur_byNothing_changesNothing() {
    assertThat(Pixels.blur(DOT, 0)).isEqualTo(DOT);
  }

  @Test
  void shift_dot_movesItRightAndDown() {
    assertThat(Pixels.shift(DOT, 3, -2)).isEqualTo(dot(MIDDLE + 3 - 2 * DigitImage.SIZE));
  }

  @Test
  void shift_overTheEdge_leavesPaper() {
    assertThat(sum(Pixels.shift(DOT, 20, 0))).isZero();
  }

  @Test
  void affine_unchanged_givesTheSame() {
    assertThat(Pixels.affine(DOT, 1, 0, 0, 1, 0, 0)).isEqualTo(DOT);
  }

  @Test
  void affine_quarterTurn_turnsAboutTheMiddle() {
    // A pixel at (row, column) reads what lies at (27 - column, row).
    float[] turned = Pixels.affine(DOT, 0, 1, -1, 0, 0, 0);
    assertThat(turned[10 * DigitImage.SIZE + 27 - 14]).isCloseTo(1f, within(1e-5f));
  }

  @Test
  void affine_halfAPixel_sharesTheInk() {
    float[] moved = Pixels.affine(DOT, 1, 0, 0, 1, 0.5, 0);
    assertThat(moved[MIDDLE]).isCloseTo(0.5f, within(1e-5f));
    assertThat(moved[MIDDLE - 1]).isCloseTo(0.5f, within(1e-5f));
  }

  @Test
  void sum_overOne_isClamped() {
    assertThat(Pixels.sum(1, DOT, 0.5, DOT)).isEqualTo(DOT);
  }

  private static float[] dot(int at) {
    float[] image = new float[DigitImage.PIXELS];
    image[at] = 1;
    return image;
  }

  private static float sum(float[] image) {
    float sum = 0;
    for (float value : image) {
      sum += value;
    }
    return sum;
  }
}
