package org.digitscape.component;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a pad in a browser tells. Nothing in it is believed: whatever a pad of ours would not
 * send reads as empty.
 */
final class PadReader {

  /** The largest whole number that a browser counts to. */
  private static final long LAST_SERIAL = (1L << 53) - 1;

  /** Length of 784 bytes in Base64. */
  private static final int PICTURE_LENGTH = 1048;

  private PadReader() {}

  /** A change as the pad tells it. */
  record Change(PadContent content, boolean finished, DigitPad.Origin origin) {}

  /** The change's number, at least 1; empty if there is none. */
  static Optional<Long> serial(JsonNode detail) {
    JsonNode serial = detail.path("serial");
    if (!serial.isIntegralNumber() || !serial.canConvertToLong()) {
      return Optional.empty();
    }
    return Optional.of(serial.asLong()).filter(number -> number >= 1 && number <= LAST_SERIAL);
  }

  static Optional<Change> change(JsonNode detail) {
    return drawing(detail.path("strokes"))
        .flatMap(drawing -> content(drawing, detail.path("picture")))
        .flatMap(
            content ->
                origin(detail.path("origin"))
                    .map(
                        origin ->
                            new Change(content, detail.path("finished").asBoolean(false), origin)));
  }

  private static Optional<PadContent> content(Drawing drawing, JsonNode picture) {
    if (picture.isNull()) {
      return Optional.of(PadContent.of(drawing));
    }
    return drawing.isEmpty() ? image(picture).map(PadContent::of) : Optional.empty();
  }

  private static Optional<Drawing> drawing(JsonNode strokes) {
    if (!strokes.isArray() || strokes.size() > DigitPad.MOST_POINTS) {
      return Optional.empty();
    }
    int left = DigitPad.MOST_POINTS;
    List<Stroke> read = new ArrayList<>(strokes.size());
    for (JsonNode stroke : strokes) {
      JsonNode points = stroke.path("points");
      left -= points.size() / 2;
      if (left < 0 || !points.isArray() || points.isEmpty() || points.size() % 2 != 0) {
        return Optional.empty();
      }
      JsonNode widths = stroke.path("widths");
      if (widths.isArray() && widths.size() != points.size() / 2) {
        return Optional.empty();
      }
      List<Point> places = new ArrayList<>(points.size() / 2);
      for (int i = 0; i < points.size(); i += 2) {
        JsonNode x = points.path(i);
        JsonNode y = points.path(i + 1);
        JsonNode width = widths.path(i / 2);
        boolean pressed = widths.isArray();
        if (!isWithin(x, 0, Drawing.SIZE - 1)
            || !isWithin(y, 0, Drawing.SIZE - 1)
            || pressed && !isWithin(width, Drawing.THINNEST, Drawing.THICKEST)) {
          return Optional.empty();
        }
        places.add(new Point(x.asInt(), y.asInt(), pressed ? width.asInt() : Drawing.BRUSH));
      }
      read.add(new Stroke(stroke.path("eraser").asBoolean(false), places));
    }
    return Optional.of(new Drawing(read));
  }

  private static boolean isWithin(JsonNode value, int least, int most) {
    return value.isIntegralNumber()
        && value.canConvertToInt()
        && value.asInt() >= least
        && value.asInt() <= most;
  }

  private static Optional<DigitImage> image(JsonNode picture) {
    if (!picture.isString() || picture.asString().length() != PICTURE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(DigitImage.ofBytes(Base64.getDecoder().decode(picture.asString())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<DigitPad.Origin> origin(JsonNode origin) {
    for (DigitPad.Origin known : DigitPad.Origin.values()) {
      if (origin.isString() && origin.asString().equals(known.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
