package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;
import java.util.Objects;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.Nullable;

/**
 * One digit, painted in the colour of ink. CSS gives it its size; from 56 px on its pixels are
 * squares of whole CSS pixels. It is decoration until it gets a label.
 */
@Tag("digit-tile")
@JsModule("./digit-tile/digit-tile.ts")
public final class DigitTile extends Component {

  /** A tile without a digit. */
  public DigitTile() {
    getElement().setAttribute("role", "presentation");
  }

  /**
   * Shows a digit, or none.
   *
   * @param image null (the default) for none
   */
  public void setImage(@Nullable DigitImage image) {
    getElement().setProperty("pixels", image == null ? null : PixelText.of(image));
  }

  /**
   * Shows another square picture in the same ink.
   *
   * @param picture side * side unsigned bytes, row-major, 0 = paper, 255 = full ink
   * @throws IllegalArgumentException if it is not square
   */
  public void setPicture(byte[] picture) {
    int side = (int) Math.sqrt(picture.length);
    if (side * side != picture.length || side == 0) {
      throw new IllegalArgumentException(picture.length + " bytes are no square picture");
    }
    getElement().setProperty("pixels", Base64.getEncoder().encodeToString(picture));
  }

  /**
   * Says what the picture is.
   *
   * @param label what a screen reader says; empty (the default) if the picture only repeats what is
   *     said beside it
   */
  public void setLabel(String label) {
    Objects.requireNonNull(label, "label must not be null");
    if (label.isEmpty()) {
      getElement().setAttribute("role", "presentation").removeAttribute("aria-label");
    } else {
      getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }
  }

  /**
   * Puts the digit on a piece of paper with a frame, dashed while there is no digit.
   *
   * @param framed false by default
   */
  public void setFramed(boolean framed) {
    getElement().setAttribute("framed", framed);
  }
}
