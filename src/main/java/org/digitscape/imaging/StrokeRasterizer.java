package org.digitscape.imaging;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.Drawing;

/**
 * Paints drawings as a canvas does: each stroke is a polyline with round caps and joins, {@value
 * Drawing#BRUSH} units wide, black on white; an eraser paints white. One unit is one pixel, and the
 * centre of the first pixel is at (0.5, 0.5).
 *
 * <p>A pixel's coverage follows from the distance of its centre to the polyline, by a ramp one
 * pixel wide across the stroke's edge. That is arithmetic of exactly specified operations alone, so
 * the same drawing gives the same bytes on every machine and with every version of Java, and the
 * code of a drawing that travels in an address stays what it was.
 */
public final class StrokeRasterizer {

  private static final int SIZE = Drawing.SIZE;
  private static final float RADIUS = Drawing.BRUSH / 2f;

  /** Squared distance up to which a pixel is covered whole. */
  private static final float INSIDE = (RADIUS - 0.5f) * (RADIUS - 0.5f);

  /** Squared distance from which on a pixel is not covered. */
  private static final float OUTSIDE = (RADIUS + 0.5f) * (RADIUS + 0.5f);

  /** Pixels from a stroke's centre line that it may cover. */
  private static final int REACH = (int) RADIUS + 1;

  /** Squared distance of each pixel to the stroke at hand. */
  private final float[] squares = new float[SIZE * SIZE];

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
      Arrays.fill(squares, y * SIZE + area.left, y * SIZE + area.right + 1, OUTSIDE);
    }
    Drawing.Point from = points.getFirst();
    for (Drawing.Point to : points) {
      measure(from, to);
      from = to;
    }
    blend(area, stroke.eraser() ? 1 : 0);
  }

  /** Notes how near one segment comes to the pixels around it. */
  private void measure(Drawing.Point from, Drawing.Point to) {
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
        int i = y * SIZE + x;
        squares[i] = Math.min(squares[i], dx * dx + dy * dy);
      }
    }
  }

  private void blend(Area area, float colour) {
    for (int y = area.top; y <= area.bottom; y++) {
      for (int i = y * SIZE + area.left; i <= y * SIZE + area.right; i++) {
        if (squares[i] <= INSIDE) {
          light[i] = colour;
        } else if (squares[i] < OUTSIDE) {
          float cover = RADIUS + 0.5f - (float) Math.sqrt(squares[i]);
          light[i] += cover * (colour - light[i]);
        }
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
