package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** Pages with nothing on them, or next to nothing. */
final class NearBlanks {

  private static final int PAGE = 280;

  private NearBlanks() {}

  /** The pad with no stroke on it, and a blank page as an upload. */
  static OutlierSet blank() {
    int refused = Pen.read(Drawing.EMPTY).isEmpty() ? 1 : 0;
    List<DigitImage> images = new ArrayList<>();
    byte[] paper = new byte[PAGE * PAGE];
    Arrays.fill(paper, (byte) 255);
    refused += upload(new GreyPicture(PAGE, PAGE, paper), images);
    return new OutlierSet("blank", images, refused);
  }

  /** One touch of the pen anywhere on the pad. */
  static Drawing dot(RandomGenerator random) {
    Drawing.Point point =
        Pen.point(random.nextDouble() * Drawing.SIZE, random.nextDouble() * Drawing.SIZE);
    return new Drawing(List.of(new Drawing.Stroke(false, List.of(point))));
  }

  /**
   * Uploads of an off-white page with the grain of a photograph and one soft, faint smudge: a round
   * or long shadow that takes away a twentieth to a quarter of the light.
   */
  static OutlierSet smudges(RandomGenerator random, int count) {
    List<DigitImage> images = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < count; i++) {
      refused += upload(smudge(random), images);
    }
    return new OutlierSet("smudge", images, refused);
  }

  private static GreyPicture smudge(RandomGenerator random) {
    double x = PAGE * (0.25 + 0.5 * random.nextDouble());
    double y = PAGE * (0.25 + 0.5 * random.nextDouble());
    double along = PAGE * (0.04 + 0.2 * random.nextDouble());
    double across = PAGE * (0.03 + 0.06 * random.nextDouble());
    double angle = Math.PI * random.nextDouble();
    double depth = 0.05 + 0.2 * random.nextDouble();
    double paper = 215 + 30 * random.nextDouble();
    byte[] values = new byte[PAGE * PAGE];
    for (int i = 0; i < values.length; i++) {
      double dx = i % PAGE - x;
      double dy = i / PAGE - y;
      double u = (dx * StrictMath.cos(angle) + dy * StrictMath.sin(angle)) / along;
      double v = (dy * StrictMath.cos(angle) - dx * StrictMath.sin(angle)) / across;
      double shadow = depth * StrictMath.exp(-0.5 * (u * u + v * v));
      double light = paper * (1 - shadow) + 2 * random.nextGaussian();
      values[i] = (byte) Math.clamp(Math.round(light), 0, 255);
    }
    return new GreyPicture(PAGE, PAGE, values);
  }

  /** Adds the image of an upload, or says that it was refused: 1 if so, else 0. */
  private static int upload(GreyPicture picture, List<DigitImage> images) {
    try {
      images.add(DigitNormalizer.normalize(picture));
      return 0;
    } catch (ImageRejectedException e) {
      return 1;
    }
  }
}
