package org.digitscape.page.parts;

import com.vaadin.flow.internal.LocaleUtil;
import java.math.RoundingMode;
import java.text.NumberFormat;

/**
 * Numbers as the page writes them, in the language of the visitor whose page is at work, with a
 * real minus sign. The browser's half is {@code numbers.ts}.
 */
public final class Numbers {

  private Numbers() {}

  /** A latent variable: two places. */
  public static String coordinate(double value) {
    return decimal(value, 2);
  }

  /** A reconstruction error: three places. */
  public static String error(double value) {
    return decimal(value, 3);
  }

  /** A mean error over a whole test set, which differ less: four places. */
  public static String meanError(double value) {
    return decimal(value, 4);
  }

  /** A log-likelihood: two places. */
  public static String nats(double value) {
    return decimal(value, 2);
  }

  /** A factor: two places. */
  public static String factor(double value) {
    return decimal(value, 2);
  }

  /** How many there are: thousands apart. */
  public static String count(long value) {
    return decimal(value, 0);
  }

  /** A share as a percentage of one place. */
  public static String percent(double share) {
    return write(NumberFormat.getPercentInstance(LocaleUtil.getLocale()), share, 1);
  }

  /** A difference of two shares in percentage points, of one place and without a unit. */
  public static String points(double difference) {
    return decimal(100 * difference, 1);
  }

  /** A distance: one place below ten, none above. */
  public static String distance(double value) {
    return decimal(value, value < 9.95 ? 1 : 0);
  }

  private static String decimal(double value, int places) {
    return write(NumberFormat.getNumberInstance(LocaleUtil.getLocale()), value, places);
  }

  private static String write(NumberFormat format, double value, int places) {
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String size = format.format(Math.abs(value));
    return value < 0 && !size.equals(format.format(0)) ? "−" + size : size;
  }
}
