package org.digitscape.page.explore;

import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.walk.WalkEnd;

/**
 * Where a walk starts, passes or ends.
 *
 * @param label the test image's digit, else 0
 * @param image the picture there: the digit itself, or what is decoded at a bare place
 */
public record Place(Kind kind, int label, LatentCode code, DigitImage image) {

  /** What is there. */
  public enum Kind {
    YOURS,
    TEST,
    BARE
  }

  /** The same for the service; a bare place lends the cross-fade what is decoded there. */
  WalkEnd toEnd() {
    return new WalkEnd.Picture(code, image);
  }
}
