package org.digitscape.imaging.ink;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The digit's strokes, picked from all the ink in a picture. Pieces with little ink are specks and
 * are dropped.
 *
 * @param ink 0 = paper, 1 = full ink; nothing but the strokes
 * @param box of the strokes, soft edges included
 * @param pieces of which they consist
 * @param others pieces of some size that were left out
 * @param span how much of the box's longer side the main piece fills, 0..1
 */
record Strokes(Plane ink, Box box, int pieces, int others, double span) {

  /** From this share of full ink a pixel belongs to a piece. */
  static final float EDGE = 0.35f;

  /** From this share of full ink a pixel belongs to the digit's box. */
  private static final float SOFT = 0.25f;

  /** A piece that lies along the border for this share of its length is a table's edge. */
  private static final double ALONG_BORDER = 0.5;

  /** How far apart the strokes of one digit may lie, as a share of its longer side. */
  private static final double NEAR = 0.25;

  /** Pieces with less than this share of the main piece's ink are specks. */
  private static final double SPECK = 0.06;

  /**
   * Picks the strokes.
   *
   * @param ink 0..1; all but the strokes is cleared in it
   * @param photograph whether to drop what lies along the border, such as the table's edge, and
   *     what lies apart
   * @return null if there are none
   */
  static @Nullable Strokes pick(Plane ink, boolean photograph) {
    Pieces pieces = new Pieces(ink, EDGE);
    int main = 0;
    for (int p = 1; p <= pieces.count(); p++) {
      if (isInk(pieces, p, photograph) && (main == 0 || weight(pieces, p) > weight(pieces, main))) {
        main = p;
      }
    }
    if (main == 0) {
      return null;
    }
    int[] sizeable = sizeable(pieces, main);
    boolean[] kept = new boolean[pieces.count() + 1];
    kept[main] = true;
    Box box = pieces.box(main);
    int count = 1;
    for (int before = 0; before < count; ) {
      before = count;
      for (int p : sizeable) {
        if (!kept[p]
            && isInk(pieces, p, photograph)
            && (!photograph || box.gapTo(pieces.box(p)) <= NEAR * box.longer())) {
          kept[p] = true;
          box = box.with(pieces.box(p));
          count++;
        }
      }
    }
    clear(ink, pieces, kept, box);
    double span = pieces.box(main).longer() / (double) box.longer();
    return new Strokes(ink, boxOf(ink), count, sizeable.length - count, span);
  }

  private static int[] sizeable(Pieces pieces, int main) {
    double least = SPECK * pieces.mass(main);
    return IntStream.rangeClosed(1, pieces.count()).filter(p -> pieces.mass(p) >= least).toArray();
  }

  private static boolean isInk(Pieces pieces, int piece, boolean photograph) {
    return !photograph || pieces.contact(piece) < ALONG_BORDER * pieces.box(piece).longer();
  }

  /** How likely a piece is to be the digit's main stroke: long, and with much ink. */
  private static double weight(Pieces pieces, int piece) {
    return pieces.mass(piece) * pieces.box(piece).longer();
  }

  /** The box of everything with more than {@value #SOFT} of full ink. */
  static Box boxOf(Plane ink) {
    int left = ink.width();
    int top = ink.height();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.values()[y * ink.width() + x] > SOFT) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left, top, right, bottom);
  }

  /** Clears what lies farther than one pixel of the result from every kept piece. */
  private static void clear(Plane ink, Pieces pieces, boolean[] kept, Box core) {
    int width = ink.width();
    int reach = Math.max(1, Math.ceilDiv(core.longer(), 20));
    Box around = core.grown(reach, width, ink.height());
    boolean[] near = new boolean[ink.values().length];
    for (int i = 0; i < near.length; i++) {
      near[i] = kept[pieces.at(i)];
    }
    spread(near, width, ink.height(), reach, around);
    float[] values = ink.values();
    for (int i = 0; i < values.length; i++) {
      values[i] = near[i] ? values[i] : 0;
    }
  }

  /** Grows the marked cells of an area by a square of the given reach, one axis at a time. */
  private static void spread(boolean[] marked, int width, int height, int reach, Box area) {
    for (int y = area.top(); y < area.bottom(); y++) {
      spreadLine(marked, y * width + area.left(), 1, area.width(), reach);
    }
    for (int x = area.left(); x < area.right(); x++) {
      spreadLine(marked, area.top() * width + x, width, area.height(), reach);
    }
  }

  private static void spreadLine(boolean[] marked, int start, int step, int length, int reach) {
    boolean[] line = new boolean[length];
    for (int i = 0; i < length; i++) {
      line[i] = marked[start + i * step];
    }
    int until = -1;
    int next = 0;
    for (int i = 0; i < length; i++) {
      while (next < length && next <= i + reach) {
        if (line[next]) {
          until = next + reach;
        }
        next++;
      }
      marked[start + i * step] = i <= until;
    }
  }
}
