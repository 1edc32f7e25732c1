package org.digitscape.page.preview;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Scanner;

/**
 * The few letters of the pictures, drawn as lines of even width. No font is asked for: a server
 * need not have one, and the same link gives the same picture on each.
 *
 * <p>A glyph is a path on a grid on which the base line is 0, small letters reach up to 50 and
 * capitals and digits to 72; y points up. {@code M x y} moves, {@code L x y} draws a line, {@code C
 * x y x y x y} a Bezier curve, {@code O x y rx ry} an ellipse around x, y.
 */
final class Lettering {

  private static final double CAPITAL = 72;

  /** Between two glyphs, beside their lines. */
  private static final double GAP = 19;

  private record Glyph(double width, String path) {}

  private static final Map<Character, Glyph> GLYPHS =
      Map.ofEntries(
          Map.entry(
              'D',
              new Glyph(50, "M 0 0 L 0 72 L 18 72 C 39 72 50 57 50 36 C 50 15 39 0 18 0 L 0 0")),
          Map.entry('A', new Glyph(54, "M 0 0 L 27 72 L 54 0 M 10 26 L 44 26")),
          Map.entry(
              'B',
              new Glyph(
                  44,
                  "M 0 38 L 24 38 C 38 38 44 29 44 19 C 44 8 37 0 24 0 L 0 0 L 0 72 L 22 72"
                      + " C 34 72 40 64 40 55 C 40 46 34 38 24 38")),
          Map.entry('i', new Glyph(0, "M 0 0 L 0 50 M 0 71 L 0 72")),
          Map.entry('t', new Glyph(24, "M 8 66 L 8 14 C 8 4 13 0 24 1 M 0 50 L 23 50")),
          Map.entry('g', new Glyph(42, "O 21 25 21 25 M 42 50 L 42 3 C 42 -24 8 -25 3 -9")),
          Map.entry('p', new Glyph(42, "O 21 25 21 25 M 0 50 L 0 -22")),
          Map.entry('a', new Glyph(42, "O 21 25 21 25 M 42 50 L 42 0")),
          Map.entry('c', new Glyph(38, "M 38 41 C 25 56 0 51 0 25 C 0 -1 25 -6 38 9")),
          Map.entry('e', new Glyph(42, "M 0 26 L 42 26 C 42 58 0 58 0 25 C 0 -4 28 -7 40 9")),
          Map.entry(
              's', new Glyph(33, "M 31 42 C 25 54 2 53 2 38 C 2 24 33 30 33 13 C 33 -4 6 -4 0 10")),
          Map.entry('0', new Glyph(44, "O 22 36 22 36")),
          Map.entry('1', new Glyph(20, "M 0 57 L 20 72 L 20 0")),
          Map.entry('2', new Glyph(42, "M 1 53 C 4 79 40 77 40 52 C 40 34 18 22 0 0 L 42 0")),
          Map.entry(
              '3',
              new Glyph(
                  42,
                  "M 2 60 C 10 78 39 75 39 54 C 39 44 31 38 17 38 C 32 38 42 31 42 19"
                      + " C 42 -6 6 -6 0 13")),
          Map.entry('4', new Glyph(46, "M 36 0 L 36 72 L 0 19 L 46 19")),
          Map.entry(
              '5', new Glyph(41, "M 38 72 L 6 72 L 3 39 C 16 53 41 46 41 23 C 41 -6 7 -7 0 11")),
          Map.entry('6', new Glyph(44, "O 22 23 22 23 M 31 72 C 17 62 0 44 0 23")),
          Map.entry('7', new Glyph(40, "M 0 72 L 40 72 L 13 0")),
          Map.entry('8', new Glyph(42, "O 21 54 18 18 O 21 18 21 18")),
          Map.entry('9', new Glyph(44, "O 22 49 22 23 M 44 49 C 44 28 27 10 13 0")),
          Map.entry('−', new Glyph(34, "M 0 32 L 34 32")),
          Map.entry('.', new Glyph(0, "M 0 0 L 0 1")),
          Map.entry(',', new Glyph(4, "M 4 1 L 0 -13")),
          Map.entry(' ', new Glyph(8, "")));

  private Lettering() {}

  /**
   * Writes in the colour of the canvas.
   *
   * @param text of letters that there are
   * @param left where the first letter begins
   * @param base the line on which the letters stand
   * @param height of capitals and digits
   * @param weight width of the lines as a share of the height
   */
  static void write(
      Graphics2D canvas, String text, double left, double base, double height, double weight) {
    double scale = height / CAPITAL;
    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, left, base);
    canvas.setStroke(
        new BasicStroke((float) (weight * height), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (char letter : text.toCharArray()) {
      Glyph glyph = glyph(letter);
      canvas.draw(place.createTransformedShape(outline(glyph.path())));
      place.translate(glyph.width() + GAP, 0);
    }
  }

  /** How wide a text is that is so high. */
  static double width(String text, double height) {
    double sum = text.chars().mapToDouble(letter -> glyph((char) letter).width() + GAP).sum();
    return Math.max(0, sum - GAP) * height / CAPITAL;
  }

  private static Glyph glyph(char letter) {
    Glyph glyph = GLYPHS.get(letter);
    if (glyph == null) {
      throw new IllegalArgumentException("no letter " + letter);
    }
    return glyph;
  }

  private static Path2D outline(String path) {
    Path2D outline = new Path2D.Double();
    try (Scanner in = new Scanner(path)) {
      while (in.hasNext()) {
        switch (in.next()) {
          case "M" -> outline.moveTo(in.nextInt(), in.nextInt());
          case "L" -> outline.lineTo(in.nextInt(), in.nextInt());
          case "C" ->
              outline.curveTo(
                  in.nextInt(),
                  in.nextInt(),
                  in.nextInt(),
                  in.nextInt(),
                  in.nextInt(),
                  in.nextInt());
          case "O" -> {
            int x = in.nextInt();
            int y = in.nextInt();
            int rx = in.nextInt();
            int ry = in.nextInt();
            outline.append(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), false);
          }
          default -> throw new IllegalArgumentException(path);
        }
      }
    }
    return outline;
  }
}
