package org.digitscape.serving.walk;

import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;

/** Where a walk starts or ends. */
public sealed interface WalkEnd {

  /**
   * A place on the plane, with no image of its own.
   *
   * @param code the place
   */
  record Place(LatentCode code) implements WalkEnd {}

  /**
   * A test digit.
   *
   * @param index its test index
   */
  record TestDigit(int index) implements WalkEnd {}

  /**
   * Any image at its place, such as a drawing that was encoded before.
   *
   * @param code the place
   * @param image the picture
   */
  record Picture(LatentCode code, DigitImage image) implements WalkEnd {}
}
