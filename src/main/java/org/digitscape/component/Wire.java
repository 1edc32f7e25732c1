package org.digitscape.component;

import java.util.Base64;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.jspecify.annotations.Nullable;

/** What pad, tiles and player are told, as their client halves read it. */
final class Wire {

  private Wire() {}

  /** The 784 bytes of an image in Base64, 0 = paper. */
  static String pixels(DigitImage image) {
    return Base64.getEncoder().encodeToString(image.toBytes());
  }

  /** The same for several images, one after the other. */
  static String pixels(List<DigitImage> images) {
    byte[] bytes = new byte[images.size() * DigitImage.PIXELS];
    for (int i = 0; i < images.size(); i++) {
      System.arraycopy(images.get(i).toBytes(), 0, bytes, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** What a pad shows: strokes, or a picture, or neither. */
  record Content(List<Stroke> strokes, @Nullable String picture) {

    static Content of(PadContent content) {
      return new Content(
          content.drawing().strokes().stream().map(Stroke::of).toList(),
          content.picture().map(Wire::pixels).orElse(null));
    }
  }

  /** {@code points}: x and y in turn. */
  record Stroke(boolean eraser, int[] points) {

    static Stroke of(Drawing.Stroke stroke) {
      int[] points = new int[2 * stroke.points().size()];
      for (int i = 0; i < stroke.points().size(); i++) {
        points[2 * i] = stroke.points().get(i).x();
        points[2 * i + 1] = stroke.points().get(i).y();
      }
      return new Stroke(stroke.eraser(), points);
    }
  }

  /** A walk: images in Base64, codes as pairs. */
  record Walk(String latent, String pixels, List<double[]> codes, List<Double> support) {

    static Walk of(WalkPlayer.Frames frames) {
      return new Walk(
          Wire.pixels(frames.frames().stream().map(WalkPlayer.Frame::image).toList()),
          Wire.pixels(frames.pixels()),
          frames.frames().stream()
              .map(frame -> new double[] {frame.code().x(), frame.code().y()})
              .toList(),
          frames.frames().stream().map(WalkPlayer.Frame::support).toList());
    }
  }
}
