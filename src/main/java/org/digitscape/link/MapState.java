package org.digitscape.link;

import java.util.Optional;
import java.util.Set;

/**
 * What the map shows.
 *
 * @param overlay what lies under the marks
 * @param ellipses whether the fitted ellipses are drawn
 * @param hidden digits whose points are hidden, each 0..9
 * @param view the visible part, or empty for the whole
 * @param compared whether the digit is shown through all models instead of the map
 */
public record MapState(
    Overlay overlay,
    boolean ellipses,
    Set<Integer> hidden,
    Optional<MapView> view,
    boolean compared) {

  /** All points, ellipses and the whole plane. */
  public static final MapState DEFAULT =
      new MapState(Overlay.POINTS, true, Set.of(), Optional.empty(), false);

  /** What lies under the marks of the map. */
  public enum Overlay {
    /** Nothing but the points. */
    POINTS,
    /** What the decoder makes of every place. */
    DECODED,
    /** Bands of equal density. */
    DENSITY
  }

  /**
   * @throws IllegalArgumentException if a hidden digit is not in 0..9
   */
  public MapState {
    hidden = Set.copyOf(hidden);
    for (int digit : hidden) {
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("a digit lies in 0..9, not at " + digit);
      }
    }
  }

  /** The same with another overlay. */
  public MapState withOverlay(Overlay other) {
    return new MapState(other, ellipses, hidden, view, compared);
  }

  /** The same with the ellipses drawn or not. */
  public MapState withEllipses(boolean drawn) {
    return new MapState(overlay, drawn, hidden, view, compared);
  }

  /** The same with other digits hidden. */
  public MapState withHidden(Set<Integer> others) {
    return new MapState(overlay, ellipses, others, view, compared);
  }

  /** The same with another part visible. */
  public MapState withView(Optional<MapView> other) {
    return new MapState(overlay, ellipses, hidden, other, compared);
  }

  /** The same with the digit shown through all models, or on the map. */
  public MapState withCompared(boolean other) {
    return new MapState(overlay, ellipses, hidden, view, other);
  }
}
