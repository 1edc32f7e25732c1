package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.Drawing;

/**
 * A hand that writes glyphs on the pad, never twice alike: narrow or wide, slanted, a little
 * turned, each point a little off its place.
 */
final class Handwriting {

  /** Least height of a letter on the pad, in units. */
  private static final double SIZE = 140;

  private static final double MORE_SIZE = 80;
  private static final double NARROWEST = 0.5;
  private static final double WIDEST = 0.95;

  /** Standard deviation of slant, as a shear, and of the turn, in radians. */
  private static final double SLANT = 0.18;

  private static final double TURN = 0.08;

  /** Standard deviation of a point's place, as a share of the glyph's box. */
  private static final double TREMOR = 0.035;

  /** Points that a curve gets between two of its own. */
  private static final int FINENESS = 6;

  private Handwriting() {}

  /** Writes a glyph. */
  static Drawing write(Glyph glyph, RandomGenerator random) {
    double height = SIZE + MORE_SIZE * random.nextDouble();
    double width = height * (NARROWEST + (WIDEST - NARROWEST) * random.nextDouble());
    double slant = SLANT * random.nextGaussian();
    double turn = TURN * random.nextGaussian();
    List<Drawing.Stroke> strokes = new ArrayList<>();
    for (Glyph.Trace trace : glyph.strokes()) {
      List<double[]> shaken = new ArrayList<>();
      for (double[] point : trace.points()) {
        shaken.add(
            new double[] {
              point[0] + TREMOR * random.nextGaussian(), point[1] + TREMOR * random.nextGaussian()
            });
      }
      List<Drawing.Point> points = new ArrayList<>();
      for (double[] point : trace.round() ? curve(shaken) : shaken) {
        double x = width * (point[0] - 0.5) - slant * height * (point[1] - 0.5);
        double y = height * (point[1] - 0.5);
        points.add(
            Pen.point(
                Drawing.SIZE / 2.0 + x * StrictMath.cos(turn) - y * StrictMath.sin(turn),
                Drawing.SIZE / 2.0 + x * StrictMath.sin(turn) + y * StrictMath.cos(turn)));
      }
      strokes.add(new Drawing.Stroke(false, points));
    }
    return new Drawing(strokes);
  }

  /** A Catmull-Rom spline through the points. */
  private static List<double[]> curve(List<double[]> points) {
    List<double[]> curve = new ArrayList<>();
    curve.add(points.getFirst());
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] before = points.get(Math.max(0, i - 1));
      double[] from = points.get(i);
      double[] to = points.get(i + 1);
      double[] after = points.get(Math.min(points.size() - 1, i + 2));
      for (int step = 1; step <= FINENESS; step++) {
        double t = (double) step / FINENESS;
        curve.add(
            new double[] {
              between(before[0], from[0], to[0], after[0], t),
              between(before[1], from[1], to[1], after[1], t)
            });
      }
    }
    return curve;
  }

  private static double between(double before, double from, double to, double after, double t) {
    return from
        + 0.5
            * t
            * (to
                - before
                + t
                    * (2 * before
                        - 5 * from
                        + 4 * to
                        - after
                        + t * (3 * (from - to) + after - before)));
  }
}
