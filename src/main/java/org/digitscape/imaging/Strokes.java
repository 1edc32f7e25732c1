package org.digitscape.imaging;

import java.util.Arrays;
import org.digitscape.imaging.ImageRejectedException.Reason;

/**
 * The connected pieces of ink in a picture, and those among them that make the digit.
 *
 * <p>A piece is a set of pixels with more than {@value #EDGE} of full ink, connected by sides or
 * corners. Pieces with little ink are specks: they never widen the digit's box, and outside of it
 * they are dropped.
 */
final class Strokes {

  /** From this share of full ink a pixel belongs to a piece. */
  static final float EDGE = 0.35f;

  /** From this share of full ink a pixel belongs to the digit's box. */
  private static final float SOFT = 0.25f;

  /** Pieces with less than this share of the largest piece's ink are specks. */
  private static final double SPECK = 0.06;

  private Strokes() {}

  /** Where ink is. Right and bottom are exclusive. */
  record Box(int left, int top, int right, int bottom) {

    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }

    int longer() {
      return Math.max(width(), height());
    }

    Box grown(int by, int width, int height) {
      return new Box(
          Math.max(0, left - by),
          Math.max(0, top - by),
          Math.min(width, right + by),
          Math.min(height, bottom + by));
    }
  }

  /**
   * Clears everything but the digit.
   *
   * @param ink 0..1; changed
   * @return the box of what is left, soft edges included
   * @throws ImageRejectedException with {@link Reason#NO_INK} if nothing is left
   */
  static Box keep(Plane ink) throws ImageRejectedException {
    int[] piece = new int[ink.values().length];
    Pieces pieces = label(ink, piece);
    if (pieces.count == 0) {
      throw nothing();
    }
    boolean[] kept = new boolean[pieces.count + 1];
    double largest = Arrays.stream(pieces.mass, 1, pieces.count + 1).max().orElse(0);
    Box box = null;
    for (int p = 1; p <= pieces.count; p++) {
      if (pieces.mass[p] >= SPECK * largest) {
        kept[p] = true;
        box = box == null ? pieces.box(p) : union(box, pieces.box(p));
      }
    }
    if (box == null) {
      throw nothing();
    }
    return clear(ink, piece, kept, box);
  }

  private static ImageRejectedException nothing() {
    return new ImageRejectedException(Reason.NO_INK, "x");
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

  private static Box union(Box a, Box b) {
    return new Box(
        Math.min(a.left, b.left),
        Math.min(a.top, b.top),
        Math.max(a.right, b.right),
        Math.max(a.bottom, b.bottom));
  }

  /** Keeps what lies within one output pixel of a kept piece, and returns its box. */
  private static Box clear(Plane ink, int[] piece, boolean[] kept, Box core) {
    int width = ink.width();
    int reach = Math.max(1, Math.ceilDiv(core.longer(), 20));
    Box around = core.grown(reach, width, ink.height());
    boolean[] near = new boolean[piece.length];
    for (int i = 0; i < piece.length; i++) {
      near[i] = kept[piece[i]];
    }
    spread(near, width, ink.height(), reach, around);
    float[] values = ink.values();
    for (int i = 0; i < values.length; i++) {
      values[i] = near[i] ? values[i] : 0;
    }
    return boxOf(ink);
  }

  /** Grows the marked cells of an area by a square of the given reach, one axis at a time. */
  private static void spread(boolean[] marked, int width, int height, int reach, Box area) {
    for (int y = area.top; y < area.bottom; y++) {
      spreadLine(marked, y * width + area.left, 1, area.width(), reach);
    }
    for (int x = area.left; x < area.right; x++) {
      spreadLine(marked, area.top * width + x, width, area.height(), reach);
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

  private static Pieces label(Plane ink, int[] piece) {
    int width = ink.width();
    int height = ink.height();
    float[] values = ink.values();
    int[] stack = new int[1024];
    Pieces pieces = new Pieces();
    for (int seed = 0; seed < piece.length; seed++) {
      if (piece[seed] != 0 || values[seed] <= EDGE) {
        continue;
      }
      int label = pieces.next(width, height);
      int depth = 0;
      stack[depth++] = seed;
      piece[seed] = label;
      while (depth > 0) {
        int i = stack[--depth];
        int x = i % width;
        int y = i / width;
        pieces.add(label, x, y, values[i]);
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
          for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
            int j = v * width + u;
            if (piece[j] == 0 && values[j] > EDGE) {
              piece[j] = label;
              if (depth == stack.length) {
                stack = Arrays.copyOf(stack, 2 * depth);
              }
              stack[depth++] = j;
            }
          }
        }
      }
    }
    return pieces;
  }

  /** Ink and box of each piece; piece 0 is the paper. */
  private static final class Pieces {
    private int count;
    private double[] mass = new double[16];
    private int[] left = new int[16];
    private int[] top = new int[16];
    private int[] right = new int[16];
    private int[] bottom = new int[16];

    int next(int width, int height) {
      count++;
      if (count == mass.length) {
        int size = 2 * count;
        mass = Arrays.copyOf(mass, size);
        left = Arrays.copyOf(left, size);
        top = Arrays.copyOf(top, size);
        right = Arrays.copyOf(right, size);
        bottom = Arrays.copyOf(bottom, size);
      }
      left[count] = width;
      top[count] = height;
      return count;
    }

    void add(int p, int x, int y, float ink) {
      mass[p] += ink;
      left[p] = Math.min(left[p], x);
      top[p] = Math.min(top[p], y);
      right[p] = Math.max(right[p], x + 1);
      bottom[p] = Math.max(bottom[p], y + 1);
    }

    Box box(int p) {
      return new Box(left[p], top[p], right[p], bottom[p]);
    }
  }
}
