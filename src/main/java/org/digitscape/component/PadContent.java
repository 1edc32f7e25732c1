package org.digitscape.component;

import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/**
 * What a pad shows: a drawing, or a picture that was not drawn there, or nothing.
 *
 * @param drawing empty if there is a picture
 */
record PadContent(Drawing drawing, Optional<DigitImage> picture) {

  static final PadContent BLANK = of(Drawing.EMPTY);

  PadContent {
    if (picture.isPresent() && !drawing.isEmpty()) {
      throw new IllegalArgumentException("a pad shows a drawing or a picture, not both");
    }
  }

  static PadContent of(Drawing drawing) {
    return new PadContent(drawing, Optional.empty());
  }

  static PadContent of(DigitImage picture) {
    return new PadContent(Drawing.EMPTY, Optional.of(picture));
  }
}
