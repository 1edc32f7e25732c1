package org.digitscape.page.preview;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of a theme, as {@code styles/tokens.css} has them.
 *
 * @param digits the marks of 0 to 9
 * @param names the same for text
 */
record Palette(
    Color paper,
    Color chrome,
    Color ink,
    Color faint,
    Color line,
    List<Color> digits,
    List<Color> names) {

  static final Palette LIGHT =
      new Palette(
          new Color(0xffffff),
          new Color(0xf7f7f4),
          new Color(0x15181d),
          new Color(0x626973),
          new Color(0xe3e3de),
          colors(
              0xaf7ea2, 0x0072b2, 0x544a00, 0xae6dfa, 0x8c1f47, 0xd55e00, 0x009e73, 0x036564,
              0x4033b3, 0x99634d),
          colors(
              0x835577, 0x005a8e, 0x544a00, 0x833fca, 0x8c1f47, 0xa84800, 0x00694d, 0x036564,
              0x4033b3, 0x8c5741));

  static final Palette DARK =
      new Palette(
          new Color(0x0d0f12),
          new Color(0x16191d),
          new Color(0xeceef0),
          new Color(0x929aa5),
          new Color(0x272b31),
          colors(
              0xc392b6, 0x56b4e9, 0xf0d74d, 0x8a59a9, 0xac5070, 0xf0854a, 0x2fc79b, 0x56f9fe,
              0x847cf3, 0xcf3a30),
          colors(
              0xdba8cd, 0x7cc6f0, 0xf0d74d, 0xd7a3f9, 0xfe99b9, 0xf6a277, 0x5ad6b2, 0x56f9fe,
              0xafafff, 0xff9d90));

  Palette {
    digits = List.copyOf(digits);
    names = List.copyOf(names);
  }

  private static List<Color> colors(int... values) {
    return Arrays.stream(values).mapToObj(Color::new).toList();
  }
}
