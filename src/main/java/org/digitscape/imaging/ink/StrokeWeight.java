package org.digitscape.imaging.ink;

/**
 * How thick a digit's strokes are, and the same digit with strokes as thick as MNIST's.
 *
 * <p>The digit is first brought to a fixed size, so that every measure is relative to it. A stroke
 * of constant width w has its pixels at a mean distance of w/4 from its edges, which gives w
 * without a skeleton. Over MNIST's training images of 1, 5 and 6 this width, at 28x28, is 2.5
 * pixels in the median, and lies between 1.6 and 4.0 for nine in ten.
 */
final class StrokeWeight {

  /** Cells along the longer side: 8 for each pixel of the result. */
  static final int CELLS = 160;

  /** Longer side of a digit in the result, in pixels. */
  static final int LONGER = 20;

  /** Widths from here to {@link #THICK}, in pixels of the result, are left as they are. */
  private static final double THIN = 1.8;

  private static final double THICK = 4.0;

  /** Thinner strokes gain this much more than what they lack, so that hairlines become typical. */
  private static final double OVERSHOOT = 0.6;

  /** What remains of the excess of thicker strokes. */
  private static final double EXCESS = 0.4;

  private static final int MARGIN = 2;

  /** Share of a cell that a stroke must cover to be seen if cells are much wider than strokes. */
  private static final double HAIRLINE = 0.2;

  private final Plane cells;
  private final boolean[] paper;
  private final float[] inside;
  private final double width;
  private final double length;

  StrokeWeight(Strokes strokes) {
    Plane ink = strokes.ink();
    Box box = strokes.box();
    double step = box.longer() / (double) CELLS;
    int columns = Math.max(1, (int) Math.round(box.width() / step)) + 2 * MARGIN;
    int rows = Math.max(1, (int) Math.round(box.height() / step)) + 2 * MARGIN;
    cells = enlarged(ink, box, step, columns, rows);
    paper = new boolean[columns * rows];
    float threshold = (float) Math.clamp(1 / step, HAIRLINE, 0.5);
    int covered = 0;
    for (int i = 0; i < paper.length; i++) {
      paper[i] = cells.values()[i] < threshold;
      covered += paper[i] ? 0 : 1;
    }
    inside = DistanceTransform.to(paper, columns, rows);
    double sum = 0;
    for (int i = 0; i < paper.length; i++) {
      sum += paper[i] ? 0 : inside[i] - 0.5;
    }
    width = covered == 0 ? 0 : 4 * sum / covered;
    length = width == 0 ? 0 : covered / width;
  }

  /** Mean width of the strokes as a share of the digit's longer side, 0..1. */
  double relativeWidth() {
    return width / CELLS;
  }

  /** Length of all strokes together as a multiple of the digit's longer side. */
  double relativeLength() {
    return length / CELLS;
  }

  /** By how many cells each edge has to move outwards for MNIST's weight; 0 if it fits already. */
  double correction() {
    double share = relativeWidth();
    double now = LONGER * share;
    double wanted = now;
    if (now < THIN) {
      wanted = THIN + OVERSHOOT * Math.min(1, THIN - now);
    } else if (now > THICK) {
      wanted = THICK + EXCESS * (now - THICK);
    }
    if (wanted == now) {
      return 0;
    }
    // Edges move by d pixels while the whole is scaled to keep its size:
    // wanted = (LONGER - 2 d) share + 2 d
    double d = (wanted - now) / (2 * (1 - share));
    return d * CELLS / (LONGER - 2 * d);
  }

  /**
   * The digit with edges moved outwards, or inwards if negative.
   *
   * @param by cells
   * @return a plane that the digit may not fill
   */
  Plane moved(double by) {
    int grow = Math.max(0, (int) Math.ceil(by)) + 1;
    int columns = cells.width() + 2 * grow;
    int rows = cells.height() + 2 * grow;
    boolean[] ink = new boolean[columns * rows];
    for (int y = 0; y < cells.height(); y++) {
      for (int x = 0; x < cells.width(); x++) {
        ink[(y + grow) * columns + x + grow] = !paper[y * cells.width() + x];
      }
    }
    float[] outside = DistanceTransform.to(ink, columns, rows);
    Plane result = new Plane(columns, rows);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int i = y * columns + x;
        int u = x - grow;
        int v = y - grow;
        boolean within = u >= 0 && v >= 0 && u < cells.width() && v < cells.height();
        float depth = (within ? inside[v * cells.width() + u] : 0) - outside[i];
        depth += depth > 0 ? -0.5f : 0.5f;
        result.values()[i] = (float) Math.clamp(depth + by + 0.5, 0, 1);
      }
    }
    return result;
  }

  /** Linear interpolation where cells are smaller than pixels, area averaging otherwise. */
  private static Plane enlarged(Plane ink, Box box, double step, int columns, int rows) {
    double left = box.left() - MARGIN * step;
    double top = box.top() - MARGIN * step;
    if (step >= 1) {
      return ink.average(left, top, step, step, columns, rows);
    }
    Plane result = new Plane(columns, rows);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        result.values()[y * columns + x] =
            ink.interpolate(left + (x + 0.5) * step, top + (y + 0.5) * step);
      }
    }
    return result;
  }
}
