package org.digitscape.page.walk.export;

import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;

/** Names of files that say what they show: model, walk, seed. */
final class FileNames {

  private FileNames() {}

  /** Such as {@code digitscape-ae-test8-to-test11-seed42.gif}. */
  static String ofWalk(PageState state, WalkFile file) {
    String route =
        switch (state.walk().route()) {
          case STRAIGHT -> "";
          case DATA -> "-along-data";
        };
    int stops = state.walk().via().size();
    return "digitscape-%s-%s-to-%s%s%s-seed%d.%s"
        .formatted(
            state.model(),
            word(state.walk().from()),
            word(state.walk().to()),
            stops == 0 ? "" : "-by-" + stops,
            route,
            state.sample().seed(),
            file.extension());
  }

  /** Such as {@code digitscape-ae-map-seed42.png}. */
  static String ofMap(PageState state) {
    return "digitscape-%s-map-seed%d.png".formatted(state.model(), state.sample().seed());
  }

  private static String word(WalkEnd end) {
    return switch (end) {
      case WalkEnd.Unset unset -> "nowhere";
      case WalkEnd.YourDigit yours -> "drawing";
      case WalkEnd.Place place -> "place";
      case TestDigit digit -> "test" + digit.index();
    };
  }
}
