package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Objects;
import org.digitscape.model.Reconstruction;

/**
 * Where the error of a rebuilt digit sits, pixel by pixel: full where the rebuilt digit has too
 * much ink, hatched where ink is missing, the darker the greater the error, over a faint rebuilt
 * digit. CSS gives it its size.
 */
@Tag("error-tile")
@JsModule("./error-tile/error-tile.ts")
public final class ErrorTile extends Component {

  /** A tile without a digit. */
  public ErrorTile() {
    getElement().setAttribute("role", "img");
  }

  /**
   * Shows a rebuilt digit's error.
   *
   * @param label the same in words
   */
  public void show(Reconstruction reconstruction, String label) {
    Objects.requireNonNull(label, "label must not be null");
    getElement()
        .setProperty("input", PixelText.of(reconstruction.input()))
        .setProperty("output", PixelText.of(reconstruction.output()))
        .setAttribute("aria-label", label);
  }
}
