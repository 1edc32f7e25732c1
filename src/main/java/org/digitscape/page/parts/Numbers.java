package org.digitscape.page.parts;

import java.text.NumberFormat;
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

  /** A log-likelihood: two places, a real minus sign. */
  public static String nats(double value) {
    return coordinate(value);
  }

  /** A factor: two places. */
  public static String factor(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A share as a percentage of one place. */
  public static String percent(double share, Locale locale) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** A difference of two shares in percentage points, of one place and without a unit. */
  public static String points(double difference, Locale locale) {
    return decimal(100 * difference, 1, locale);
  }

  /** A distance: one place below ten, none above. */
  public static String distance(double value, Locale locale) {
    return decimal(value, value < 9.95 ? 1 : 0, locale);
  }

  private static String decimal(double value, int places, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return format.format(value);
  }
}
