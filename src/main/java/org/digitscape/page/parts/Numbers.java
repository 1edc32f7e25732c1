package org.digitscape.page.parts;

import java.util.Locale;

/** Numbers as the page writes them. */
public final class Numbers {

  private Numbers() {}

  /** A latent variable: two places, a real minus sign. */
  public static String coordinate(double value) {
    String text = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return value < 0 && !text.equals("0.00") ? "−" + text : text;
  }

  /** A reconstruction error: three places. */
  public static String error(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A factor: two places. */
  public static String factor(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
