package org.digitscape.component.map;

import java.util.Objects;
import org.digitscape.chart.PlaneRange;

/**
 * Where to find the latent plane decoded ahead of time: one grey picture of {@code columns * rows}
 * tiles of 28x28 pixels, value 0 = paper, 255 = full ink. Column {@code i} of row {@code j},
 * counted from the top left, holds the decoded image of {@code x = xMin + i * (xMax - xMin) /
 * (columns - 1)} and {@code y = yMax - j * (yMax - yMin) / (rows - 1)}.
 *
 * @param url address of the picture (PNG or JPEG); fetched when it is first needed
 * @param range the places of the outermost tiles
 * @param columns at least 2
 * @param rows at least 2
 */
public record DecodedAtlas(String url, PlaneRange range, int columns, int rows) {

  /**
   * @throws NullPointerException if a reference is null
   * @throws IllegalArgumentException if there are fewer than two columns or rows
   */
  public DecodedAtlas {
    Objects.requireNonNull(url, "url must not be null");
    Objects.requireNonNull(range, "range must not be null");
    if (columns < 2 || rows < 2) {
      throw new IllegalArgumentException(
          "an atlas has at least 2 x 2 tiles, not " + columns + " x " + rows);
    }
  }
}
