package org.digitscape.imaging.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.StrokeRasterizer;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.junit.jupiter.api.Test;

/** Whatever is drawn on the pad is read, however badly. */
class DrawnInkTest {

  @Test
  void normalizeDrawing_dot_isRead() throws ImageRejectedException {
    assertThat(peak(read(stroke(new Point(140, 140))))).isEqualTo(255);
  }

  @Test
  void normalizeDrawing_lineFromCornerToCorner_isRead() throws ImageRejectedException {
    DigitImage image = read(stroke(new Point(0, 0), new Point(279, 279)));

    assertThat(image.intensity(14 * 28 + 14)).isGreaterThan(200);
    assertThat(image.intensity(4 * 28 + 23)).isZero();
  }

  @Test
  void normalizeDrawing_scribbles_areRead() throws ImageRejectedException {
    Random random = new Random(6);
    for (int i = 0; i < 50; i++) {
      List<Point> points = new ArrayList<>();
      int count = 1 + random.nextInt(200);
      for (int j = 0; j < count; j++) {
        points.add(new Point(random.nextInt(280), random.nextInt(280)));
      }
      assertThat(peak(read(new Drawing(List.of(new Stroke(false, points)))))).isEqualTo(255);
    }
  }

  @Test
  void normalizeDrawing_allErased_hasNoInk() {
    Drawing erased =
        new Drawing(
            List.of(
                new Stroke(false, List.of(new Point(100, 100))),
                new Stroke(true, List.of(new Point(80, 80), new Point(120, 120))),
                new Stroke(true, List.of(new Point(120, 80), new Point(80, 120))),
                new Stroke(true, List.of(new Point(100, 70), new Point(100, 130))),
                new Stroke(true, List.of(new Point(70, 100), new Point(130, 100)))));

    assertThatThrownBy(() -> read(erased)).isInstanceOf(ImageRejectedException.class);
  }

  @Test
  void normalizeDrawing_sameDrawing_hasTheSameImage() throws ImageRejectedException {
    Drawing drawing = stroke(new Point(30, 200), new Point(120, 20), new Point(250, 260));

    assertThat(read(drawing)).isEqualTo(read(drawing));
  }

  private static DigitImage read(Drawing drawing) throws ImageRejectedException {
    GreyPicture picture = StrokeRasterizer.paint(drawing);
    return DigitNormalizer.normalizeDrawing(picture);
  }

  private static Drawing stroke(Point... points) {
    return new Drawing(List.of(new Stroke(false, List.of(points))));
  }

  private static int peak(DigitImage image) {
    return IntStream.of(image.toIntegers()).max().orElseThrow();
  }
}
