package org.digitscape.page.explore;

import java.util.Optional;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.StrokeRasterizer;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** Drawings as the network reads them. */
public final class Sketches {

  private Sketches() {}

  /** The same for one that has ink, because it was encoded before; else a blank image. */
  public static DigitImage toPicture(Drawing drawing) {
    return toImage(drawing).orElseGet(() -> DigitImage.ofBytes(new byte[DigitImage.PIXELS]));
  }

  /** The 28x28 image of a drawing; empty if there is no ink in it. */
  public static Optional<DigitImage> toImage(Drawing drawing) {
    try {
      return Optional.of(DigitNormalizer.normalizeDrawing(StrokeRasterizer.paint(drawing)));
    } catch (ImageRejectedException e) {
      return Optional.empty();
    }
  }

  /** The same with what there was on the way. */
  static Optional<DigitSteps> steps(Drawing drawing) {
    try {
      return Optional.of(DigitNormalizer.stepsOfDrawing(StrokeRasterizer.paint(drawing)));
    } catch (ImageRejectedException e) {
      return Optional.empty();
    }
  }
}
