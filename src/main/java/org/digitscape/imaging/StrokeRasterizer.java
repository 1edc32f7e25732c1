package org.digitscape.imaging;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.Drawing;

/**
 * Paints drawings as a canvas does: each stroke is a polyline with round caps and joins, black on
 * white; an eraser paints white. Each segment is as wide as the brush was at its end. One unit is
 * one pixel, and the centre of the first pixel is at (0.5, 0.5).
 *
 * <p>A pixel's coverage follows from the distance of its centre to the polyline, by a ramp one
 * pixel wide across the stroke's edge. That is arithmetic of exactly specified operations alone, so
 * the same drawing gives the same bytes on every machine and with every version of Java, and the
 * code of a drawing that travels in an address stays what it was.
 */
public final class StrokeRasterizer {

  private static final int SIZE = Drawing.SIZE;

  /** Pixels from a stroke's centre line that it may cover. */
  private static final int REACH = Drawing.THICKEST / 2 + 1;

  /** How much of each pixel the stroke at hand covers, 0..1. */
  private final float[] covers = new float[SIZE * SIZE];

  /** Brightness 0..1. */
  private final float[] light = new float[SIZE * SIZE];

  private StrokeRasterizer() {
    Arrays.fill(light, 1);
  }

  /**
   * The drawing as a picture of 280x280, dark ink on white.
   *
   * <p>Takes time in proportion to the number of strokes and points and to the strokes' lengths.
   */
  public static GreyPicture paint(Drawing drawing) {
    StrokeRasterizer rasterizer = new StrokeRasterizer();
    drawing.strokes().forEach(rasterizer::paint);
    byte[] values = new byte[SIZE * SIZE];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) Math.round(255 * rasterizer.light[i]);
    }
    return new GreyPicture(SIZE, SIZE, values);
  }

  private void paint(Drawing.Stroke stroke) {
    List<Drawing.Point> points = stroke.points();
    Area area = Area.of(points);
    for (int y = area.top; y <= area.bottom; y++) {
      Arrays.fill(covers, y * SIZE + area.left, y * SIZE + area.right + 1, 0);
    }
    Drawing.Point from = points.getFirst();
    for (Drawing.Point to : points) {
      cover(from, to);
      from = to;
    }
    blend(area, stroke.eraser() ? 1 : 0);
  }

  /** Notes how much one segment covers of the pixels around it. */
  private void cover(Drawing.Point from, Drawing.Point to) {
    float radius = to.width() / 2f;
    float inside = (radius - 0.5f) * (radius - 0.5f);
    float outside = (radius + 0.5f) * (radius + 0.5f);
    float alongX = to.x() - from.x();
    float alongY = to.y() - from.y();
    float length = alongX * alongX + alongY * alongY;
    Area area = Area.of(List.of(from, to));
    for (int y = area.top; y <= area.bottom; y++) {
      float down = y + 0.5f - from.y();
      for (int x = area.left; x <= area.right; x++) {
        float across = x + 0.5f - from.x();
        float t = length == 0 ? 0 : (across * alongX + down * alongY) / length;
        t = Math.max(0, Math.min(1, t));
        float dx = across - t * alongX;
        float dy = down - t * alongY;
        float square = dx * dx + dy * dy;
        if (square < outside) {
          int i = y * SIZE + x;
          float cover = square <= inside ? 1 : radius + 0.5f - (float) Math.sqrt(square);
          covers[i] = Math.max(covers[i], cover);
        }
      }
    }
  }

  private void blend(Area area, float colour) {
    for (int y = area.top; y <= area.bottom; y++) {
      for (int i = y * SIZE + area.left; i <= y * SIZE + area.right; i++) {
        // Full cover gives the colour itself, not a sum that rounding may miss.
        light[i] = covers[i] == 1 ? colour : light[i] + covers[i] * (colour - light[i]);
      }
    }
  }

  /** The pixels that a brush along some points may touch; all bounds are inclusive. */
  private record Area(int left, int top, int right, int bottom) {

    static Area of(List<Drawing.Point> points) {
      int left = SIZE;
      int top = SIZE;
      int right = 0;
      int bottom = 0;
      for (Drawing.Point point : points) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
      return new Area(
          Math.max(0, left - REACH),
          Math.max(0, top - REACH),
          Math.min(SIZE - 1, right + REACH),
          Math.min(SIZE - 1, bottom + REACH));
    }
  }
}
