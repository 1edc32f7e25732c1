package org.digitscape.link;

import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** Where the visitor's digit comes from. */
public sealed interface DigitSource
    permits DigitSource.None, DigitSource.Drawn, DigitSource.Picture, TestDigit {

  /** There is no digit yet. */
  record None() implements DigitSource {}

  /**
   * Drawn on the pad.
   *
   * @param drawing what was drawn, not empty
   */
  record Drawn(Drawing drawing) implements DigitSource {

    /**
     * @throws IllegalArgumentException if the drawing has no stroke
     */
    public Drawn {
      if (drawing.isEmpty()) {
        throw new IllegalArgumentException("an empty drawing is no digit");
      }
    }
  }

  /**
   * Uploaded.
   *
   * @param image the upload as MNIST would store it; encoded as it is
   */
  record Picture(DigitImage image) implements DigitSource {}
}
