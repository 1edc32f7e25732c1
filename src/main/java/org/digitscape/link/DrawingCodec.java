package org.digitscape.link;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;

/**
 * A drawing as bytes, exactly: about one byte for each point.
 *
 * <p>A stroke is its number of points, doubled, plus one for an eraser, as groups of seven bits,
 * lowest first, the top bit set on all but the last; then its points. A point is the step from the
 * point before it, across strokes too, the first from the middle of the pad:
 *
 * <ul>
 *   <li>both coordinates within 7: one byte, {@code (dy + 7) * 15 + dx + 7}, 0..224;
 *   <li>both within 43: {@code c = (dy + 43) * 87 + dx + 43} as the bytes {@code 225 + c / 256},
 *       225..254, and {@code c % 256};
 *   <li>farther: the byte 255, then {@code y * 280 + x} in three bytes, highest first.
 * </ul>
 *
 * <p>A stroke of a pen that told its pressure begins with a zero, which no other stroke does, and
 * ends with the width of the brush at each point, a byte each.
 */
final class DrawingCodec {

  /** More points than this are no drawing of a digit; bounds the work that an address can ask. */
  static final int MOST_POINTS = 4_000;

  /** No drawing takes more: five bytes a point and three for each stroke. */
  static final int MOST_BYTES = 8 * MOST_POINTS;

  /** Tells that a stroke has widths. */
  private static final int PRESSED = 0;

  private static final int SMALL = 7;
  private static final int SMALL_WIDTH = 2 * SMALL + 1;
  private static final int MIDDLE = 43;
  private static final int MIDDLE_WIDTH = 2 * MIDDLE + 1;
  private static final int FIRST_MIDDLE = SMALL_WIDTH * SMALL_WIDTH;
  private static final int FAR = 255;
  private static final Point START = new Point(Drawing.SIZE / 2, Drawing.SIZE / 2);

  private DrawingCodec() {}

  static byte[] encode(Drawing drawing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Point last = START;
    for (Stroke stroke : drawing.strokes()) {
      if (stroke.isPressed()) {
        out.write(PRESSED);
      }
      writeCount(2 * stroke.points().size() + (stroke.eraser() ? 1 : 0), out);
      for (Point point : stroke.points()) {
        writePoint(last, point, out);
        last = point;
      }
      if (stroke.isPressed()) {
        stroke.points().forEach(point -> out.write(point.width()));
      }
    }
    return out.toByteArray();
  }

  /**
   * @throws IllegalArgumentException if the bytes are not a drawing of 1 to 4,000 points
   */
  static Drawing decode(byte[] bytes) {
    Reader in = new Reader(bytes);
    List<Stroke> strokes = new ArrayList<>();
    int total = 0;
    Point last = START;
    while (in.hasMore()) {
      int first = in.count();
      boolean pressed = first == PRESSED;
      int count = pressed ? in.count() : first;
      boolean eraser = (count & 1) == 1;
      int size = count >> 1;
      total += size;
      if (size == 0 || total > MOST_POINTS) {
        throw malformed();
      }
      List<Point> points = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        last = in.point(last);
        points.add(last);
      }
      if (pressed) {
        points.replaceAll(point -> new Point(point.x(), point.y(), in.read()));
      }
      strokes.add(new Stroke(eraser, points));
    }
    if (strokes.isEmpty()) {
      throw malformed();
    }
    return new Drawing(strokes);
  }

  private static void writeCount(int count, ByteArrayOutputStream out) {
    int rest = count;
    while (rest > 0x7F) {
      out.write(0x80 | rest & 0x7F);
      rest >>= 7;
    }
    out.write(rest);
  }

  private static void writePoint(Point last, Point point, ByteArrayOutputStream out) {
    int dx = point.x() - last.x();
    int dy = point.y() - last.y();
    int farther = Math.max(Math.abs(dx), Math.abs(dy));
    if (farther <= SMALL) {
      out.write((dy + SMALL) * SMALL_WIDTH + dx + SMALL);
    } else if (farther <= MIDDLE) {
      int code = (dy + MIDDLE) * MIDDLE_WIDTH + dx + MIDDLE;
      out.write(FIRST_MIDDLE + (code >> 8));
      out.write(code);
    } else {
      int place = point.y() * Drawing.SIZE + point.x();
      out.write(FAR);
      out.write(place >> 16);
      out.write(place >> 8);
      out.write(place);
    }
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("a malformed drawing");
  }

  /** Reads the bytes in order; any that are missing or out of range are malformed. */
  private static final class Reader {
    private final byte[] bytes;
    private int next;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMore() {
      return next < bytes.length;
    }

    int count() {
      int low = read();
      if (low < 0x80) {
        return low;
      }
      int high = read();
      if (high >= 0x80) {
        throw malformed();
      }
      return high << 7 | low & 0x7F;
    }

    Point point(Point last) {
      int first = read();
      if (first < FIRST_MIDDLE) {
        return step(last, first % SMALL_WIDTH - SMALL, first / SMALL_WIDTH - SMALL);
      }
      if (first < FAR) {
        int code = (first - FIRST_MIDDLE) << 8 | read();
        return step(last, code % MIDDLE_WIDTH - MIDDLE, code / MIDDLE_WIDTH - MIDDLE);
      }
      int place = read() << 16 | read() << 8 | read();
      return new Point(place % Drawing.SIZE, place / Drawing.SIZE);
    }

    private static Point step(Point last, int dx, int dy) {
      return new Point(last.x() + dx, last.y() + dy);
    }

    private int read() {
      if (next == bytes.length) {
        throw malformed();
      }
      return bytes[next++] & 0xFF;
    }
  }
}
