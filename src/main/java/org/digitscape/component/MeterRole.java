package org.digitscape.component;

import com.vaadin.flow.dom.Element;
import java.util.Locale;

/**
 * What a meter says to screen readers. A meter must have a value: one that has none yet is a
 * picture with a name, not a meter at zero.
 */
final class MeterRole {

  private MeterRole() {}

  /**
   * A meter with a value.
   *
   * @param name what it measures
   * @param max its right end; the left is 0
   * @param now 0..max; beyond, it stands at the end
   * @param spoken the value in words
   */
  static void value(Element element, String name, double max, double now, String spoken) {
    element
        .setAttribute("role", "meter")
        .setAttribute("aria-label", name)
        .setAttribute("aria-valuemin", "0")
        .setAttribute("aria-valuemax", number(max))
        .setAttribute("aria-valuenow", number(Math.clamp(now, 0, max)))
        .setAttribute("aria-valuetext", spoken);
  }

  /** A meter without a value: its name alone. */
  static void none(Element element, String name) {
    element
        .setAttribute("role", "img")
        .setAttribute("aria-label", name)
        .removeAttribute("aria-valuemin")
        .removeAttribute("aria-valuemax")
        .removeAttribute("aria-valuenow")
        .removeAttribute("aria-valuetext");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
