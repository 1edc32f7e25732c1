package org.digitscape.component;

import java.util.List;
import org.digitscape.model.Drawing;
import org.jspecify.annotations.Nullable;

/** What a pad is told, as its client half reads it. */
final class Wire {

  private Wire() {}

  /** What a pad shows: strokes, or a picture, or neither. */
  record Content(List<Stroke> strokes, @Nullable String picture) {

    static Content of(PadContent content) {
      return new Content(
          content.drawing().strokes().stream().map(Stroke::of).toList(),
          content.picture().map(PixelText::of).orElse(null));
    }
  }

  /** {@code points}: x and y in turn; {@code widths}: one for each point of a pressed pen. */
  record Stroke(boolean eraser, int[] points, int @Nullable [] widths) {

    static Stroke of(Drawing.Stroke stroke) {
      int[] points = new int[2 * stroke.points().size()];
      for (int i = 0; i < stroke.points().size(); i++) {
        points[2 * i] = stroke.points().get(i).x();
        points[2 * i + 1] = stroke.points().get(i).y();
      }
      int @Nullable [] widths =
          stroke.isPressed()
              ? stroke.points().stream().mapToInt(Drawing.Point::width).toArray()
              : null;
      return new Stroke(stroke.eraser(), points, widths);
    }
  }
}
