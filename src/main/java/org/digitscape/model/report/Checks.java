package org.digitscape.model.report;

import org.jspecify.annotations.Nullable;

/** What the records of a report ask of their parts. */
final class Checks {

  private Checks() {}

  static void require(boolean valid, String part, @Nullable Object found) {
    if (!valid) {
      throw new IllegalArgumentException("a model's report cannot have " + part + " " + found);
    }
  }

  static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }
}
