package org.digitscape.chart;

/** Conditions that several records of this package share. */
final class Checks {

  private Checks() {}

  static void requireFinite(double value, String name) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be finite, not " + value);
    }
  }

  static void requirePositive(double value, String name) {
    if (!(value > 0) || !Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be finite and above 0, not " + value);
    }
  }

  static void requireToken(String color) {
    if (!color.startsWith("--") || color.length() < 3) {
      throw new IllegalArgumentException(
          "color must name a CSS custom property such as --c1, not \"" + color + "\"");
    }
  }
}
