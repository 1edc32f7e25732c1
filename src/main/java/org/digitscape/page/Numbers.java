package org.digitscape.page;

import java.util.Locale;

/** Numbers as the page writes them. */
final class Numbers {

  private Numbers() {}

  /** A latent variable: two places, a real minus sign. */
  static String coordinate(double value) {
    String text = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return value < 0 && !text.equals("0.00") ? "−" + text : text;
  }

  /** A reconstruction error: three places. */
  static String error(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A factor: two places. */
  static String factor(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
