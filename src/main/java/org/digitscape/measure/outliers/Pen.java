package org.digitscape.measure.outliers;

import java.util.List;
import java.util.Optional;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.StrokeRasterizer;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** What happens to a drawing on the pad on its way to the model. */
final class Pen {

  private Pen() {}

  /** The image that the model reads of a drawing; empty if the drawing is blank. */
  static Optional<DigitImage> read(Drawing drawing) {
    try {
      return Optional.of(DigitNormalizer.normalizeDrawing(StrokeRasterizer.paint(drawing)));
    } catch (ImageRejectedException e) {
      return Optional.empty();
    }
  }

  /** The images of drawings, and how many of them are blank. */
  static OutlierSet read(String source, List<Drawing> drawings) {
    List<DigitImage> images =
        drawings.parallelStream().map(Pen::read).flatMap(Optional::stream).toList();
    return new OutlierSet(source, images, drawings.size() - images.size());
  }

  /** The point of the pad that is nearest to a place. */
  static Drawing.Point point(double x, double y) {
    return new Drawing.Point(onPad(x), onPad(y));
  }

  private static int onPad(double value) {
    return (int) Math.clamp(Math.round(value), 0, Drawing.SIZE - 1L);
  }
}
