package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.Drawing;

/**
 * Random movements of the pen. Each stroke starts somewhere, runs on in a direction that turns at
 * random, turns round at the edge of the pad, and ends somewhere: from a short hook to a tangle.
 */
final class Scribbles {

  private static final int MOST_STROKES = 4;

  /** Length of a step, in units of the pad. */
  private static final double STEP = 8;

  private static final int FEWEST_STEPS = 8;
  private static final int MORE_STEPS = 60;

  /** Standard deviation of the change of curvature in one step, in radians. */
  private static final double UNREST = 0.12;

  /** What remains of the curvature after one step. */
  private static final double INERTIA = 0.92;

  private static final double MARGIN = 20;

  private Scribbles() {}

  /** Draws one. */
  static Drawing draw(RandomGenerator random) {
    int strokes = 1 + random.nextInt(MOST_STROKES);
    List<Drawing.Stroke> drawn = new ArrayList<>(strokes);
    for (int i = 0; i < strokes; i++) {
      drawn.add(new Drawing.Stroke(false, stroke(random)));
    }
    return new Drawing(drawn);
  }

  private static List<Drawing.Point> stroke(RandomGenerator random) {
    double x = MARGIN + random.nextDouble() * (Drawing.SIZE - 2 * MARGIN);
    double y = MARGIN + random.nextDouble() * (Drawing.SIZE - 2 * MARGIN);
    double heading = random.nextDouble() * 2 * Math.PI;
    double curvature = 0;
    int steps = FEWEST_STEPS + random.nextInt(MORE_STEPS);
    List<Drawing.Point> points = new ArrayList<>(steps + 1);
    points.add(Pen.point(x, y));
    for (int i = 0; i < steps; i++) {
      curvature = INERTIA * curvature + UNREST * random.nextGaussian();
      heading += curvature;
      x += STEP * StrictMath.cos(heading);
      y += STEP * StrictMath.sin(heading);
      if (x < MARGIN || x > Drawing.SIZE - MARGIN || y < MARGIN || y > Drawing.SIZE - MARGIN) {
        double toMiddle = StrictMath.atan2(Drawing.SIZE / 2.0 - y, Drawing.SIZE / 2.0 - x);
        heading = toMiddle + 0.5 * random.nextGaussian();
        curvature = 0;
      }
      points.add(Pen.point(x, y));
    }
    return points;
  }
}
