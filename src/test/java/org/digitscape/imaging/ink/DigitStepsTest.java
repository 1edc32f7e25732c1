package org.digitscape.imaging.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.StrokeRasterizer;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.junit.jupiter.api.Test;

class DigitStepsTest {

  /** A hook: more ink below than above. */
  private static DigitSteps hookAt(int x, int y) throws ImageRejectedException {
    return DigitNormalizer.stepsOfDrawing(paintedHook(x, y));
  }

  private static GreyPicture paintedHook(int x, int y) {
    return StrokeRasterizer.paint(
        new Drawing(
            List.of(
                new Stroke(
                    false,
                    List.of(
                        new Point(x, y),
                        new Point(x, y + 100),
                        new Point(x + 60, y + 100),
                        new Point(x + 60, y + 70))))));
  }

  @Test
  void steps_ofDrawing_endInTheImageThatIsNormalized() throws ImageRejectedException {
    assertThat(hookAt(80, 90).image())
        .isEqualTo(DigitNormalizer.normalizeDrawing(paintedHook(80, 90)));
  }

  @Test
  void steps_ofPicture_endInTheImageThatIsNormalized() throws ImageRejectedException {
    GreyPicture picture = paintedHook(80, 90);
    assertThat(DigitNormalizer.steps(picture).image())
        .isEqualTo(DigitNormalizer.normalize(picture));
  }

  @Test
  void uncentred_drawnElsewhere_moves_whileTheImageStays() throws ImageRejectedException {
    DigitSteps corner = hookAt(20, 20);
    DigitSteps middle = hookAt(100, 90);

    assertThat(corner.image()).isEqualTo(middle.image());
    assertThat(corner.uncentred()).isNotEqualTo(middle.uncentred());
    assertThat(corner.massX()).isLessThan(middle.massX() - 2);
  }

  @Test
  void uncentred_shifted_isTheImage() throws ImageRejectedException {
    DigitSteps steps = hookAt(30, 40);
    for (int y = 0; y < DigitImage.SIZE; y++) {
      for (int x = 0; x < DigitImage.SIZE; x++) {
        int u = x - steps.shift().right();
        int v = y - steps.shift().down();
        boolean inside = u >= 0 && v >= 0 && u < DigitImage.SIZE && v < DigitImage.SIZE;
        assertThat(steps.image().intensity(y * DigitImage.SIZE + x))
            .isEqualTo(inside ? steps.uncentred().intensity(v * DigitImage.SIZE + u) : 0);
      }
    }
  }

  @Test
  void mass_shifted_liesInTheMiddle() throws ImageRejectedException {
    DigitSteps steps = hookAt(30, 40);
    assertThat(steps.massX() + steps.shift().right()).isBetween(14.0, 15.0);
    assertThat(steps.massY() + steps.shift().down()).isBetween(14.0, 15.0);
  }

  @Test
  void boxed_ofDrawing_fillsItsLongerSide() throws ImageRejectedException {
    byte[] box = hookAt(30, 40).boxed().bytes();
    assertThat(box).hasSize(400);
    assertThat(inkInRow(box, 20, 0)).isPositive();
    assertThat(inkInRow(box, 20, 19)).isPositive();
  }

  @Test
  void ink_ofPhotograph_isTheStrokesAlone() throws ImageRejectedException {
    GreyPicture drawn = paintedHook(100, 90);
    byte[] values = drawn.values().clone();
    // Uneven light, and a speck far from the digit.
    for (int y = 0; y < drawn.height(); y++) {
      for (int x = 0; x < drawn.width(); x++) {
        int at = y * drawn.width() + x;
        values[at] = (byte) ((values[at] & 0xFF) * (200 - x / 4) / 255);
      }
    }
    values[20 * drawn.width() + 20] = 0;

    DigitSteps steps =
        DigitNormalizer.steps(new GreyPicture(drawn.width(), drawn.height(), values));

    int side = DigitSteps.THUMBNAIL;
    assertThat(steps.picture().bytes()[0] & 0xFF).isGreaterThan(40);
    assertThat(steps.ink().bytes()[0] & 0xFF).isZero();
    assertThat(steps.ink().bytes()[4 * side + 4] & 0xFF).isZero();
    assertThat(steps.lightInk()).isFalse();
    assertThat(steps.massX() + steps.shift().right()).isCloseTo(14.5, within(0.5));
  }

  private static int inkInRow(byte[] picture, int side, int row) {
    int sum = 0;
    for (int x = 0; x < side; x++) {
      sum += picture[row * side + x] & 0xFF;
    }
    return sum;
  }
}
