package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.zip.CRC32;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.junit.jupiter.api.Test;

class StrokeRasterizerTest {

  /** What drawings looked like when their first links were made. */
  @Test
  void paint_usualBrush_givesTheBytesThatItAlwaysGave() {
    GreyPicture picture =
        StrokeRasterizer.paint(
            new Drawing(
                List.of(
                    new Stroke(
                        false,
                        List.of(
                            new Point(190, 62),
                            new Point(136, 66),
                            new Point(112, 68),
                            new Point(100, 132),
                            new Point(148, 120),
                            new Point(180, 158),
                            new Point(126, 214),
                            new Point(98, 210))),
                    new Stroke(true, List.of(new Point(120, 60), new Point(123, 111))),
                    new Stroke(false, List.of(new Point(0, 279))))));
    CRC32 sum = new CRC32();
    sum.update(picture.values());
    assertThat(sum.getValue()).isEqualTo(716930218L);
  }

  @Test
  void paint_pressedPen_isAsWideAsTheBrushAtEachSegmentsEnd() {
    GreyPicture picture =
        StrokeRasterizer.paint(
            new Drawing(
                List.of(
                    new Stroke(
                        false,
                        List.of(
                            new Point(40, 140, 16),
                            new Point(140, 140, 16),
                            new Point(240, 140, 28))))));
    assertThat(inkInColumn(picture, 80)).isEqualTo(16);
    assertThat(inkInColumn(picture, 190)).isEqualTo(28);
  }

  private static long inkInColumn(GreyPicture picture, int x) {
    long ink = 0;
    for (int y = 0; y < picture.height(); y++) {
      ink += 255 - picture.at(x, y);
    }
    return Math.round(ink / 255.0);
  }
}
