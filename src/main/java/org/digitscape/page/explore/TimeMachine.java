package org.digitscape.page.explore;

import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.TrainingState;

/**
 * What else changes when a visitor looks at a training, or turns from it. Digits, samples and walks
 * are places of the trained model: whoever touches one wants to see that again.
 */
final class TimeMachine {

  /** Whether the overlay is another one because a training is looked at. */
  private boolean overlayLent;

  /** An address leads to a state: what lies over a training there is lent, as if opened here. */
  void arrive(PageState next) {
    overlayLent = isOpen(next) && next.map().overlay() == MapState.Overlay.DECODED;
  }

  /** The state with something else of trainings, and with what that needs on the map. */
  PageState look(PageState before, TrainingState training) {
    PageState next = before.withTraining(training);
    return isOpen(before) == isOpen(next) ? next : withOverlay(next);
  }

  /** The state after a step that concerned something else. */
  PageState after(PageState before, PageState next) {
    boolean turned =
        next.tab() != before.tab()
            || !next.digit().equals(before.digit())
            || !next.draw().equals(before.draw())
            || !next.sample().equals(before.sample())
            || !next.walk().from().equals(before.walk().from())
            || !next.walk().via().equals(before.walk().via())
            || !next.walk().to().equals(before.walk().to())
            || next.walk().route() != before.walk().route();
    boolean looked = !next.training().equals(before.training());
    return turned && !looked && isOpen(next) ? look(next, TrainingState.DEFAULT) : next;
  }

  private static boolean isOpen(PageState state) {
    return state.training().view() != TrainingState.View.CLOSED;
  }

  /** A training is seen best with what the plane decodes to; the visitor's overlay comes back. */
  private PageState withOverlay(PageState next) {
    MapState map = next.map();
    if (isOpen(next)) {
      overlayLent = map.overlay() == MapState.Overlay.POINTS;
      return overlayLent ? next.withMap(map.withOverlay(MapState.Overlay.DECODED)) : next;
    }
    boolean back = overlayLent && map.overlay() == MapState.Overlay.DECODED;
    overlayLent = false;
    return back ? next.withMap(map.withOverlay(MapState.Overlay.POINTS)) : next;
  }
}
