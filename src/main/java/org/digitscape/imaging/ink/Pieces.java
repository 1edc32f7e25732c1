package org.digitscape.imaging.ink;

import java.util.Arrays;

/**
 * The connected pieces of a picture's ink: sets of pixels above a threshold, connected by sides or
 * corners. They are numbered from 1; 0 is paper.
 */
final class Pieces {

  private final int width;
  private final int height;
  private final int[] numbers;
  private int count;
  private double[] mass = new double[16];
  private int[] contact = new int[16];
  private int[] left = new int[16];
  private int[] top = new int[16];
  private int[] right = new int[16];
  private int[] bottom = new int[16];

  /**
   * Finds the pieces.
   *
   * @param ink 0..1
   * @param threshold pixels with more than this belong to a piece
   */
  Pieces(Plane ink, float threshold) {
    width = ink.width();
    height = ink.height();
    numbers = new int[width * height];
    float[] values = ink.values();
    int[] stack = new int[1024];
    for (int seed = 0; seed < numbers.length; seed++) {
      if (numbers[seed] != 0 || values[seed] <= threshold) {
        continue;
      }
      open();
      int depth = 0;
      stack[depth++] = seed;
      numbers[seed] = count;
      while (depth > 0) {
        int i = stack[--depth];
        int x = i % width;
        int y = i / width;
        add(x, y, values[i]);
        if (depth + 8 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
          for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
            int j = v * width + u;
            if (numbers[j] == 0 && values[j] > threshold) {
              numbers[j] = count;
              stack[depth++] = j;
            }
          }
        }
      }
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Number of the piece that a pixel belongs to. */
  int at(int pixel) {
    return numbers[pixel];
  }

  /** The ink of a piece. */
  double mass(int piece) {
    return mass[piece];
  }

  /** How many of its pixels lie on the picture's border. */
  int contact(int piece) {
    return contact[piece];
  }

  /** Where a piece is. */
  Box box(int piece) {
    return new Box(left[piece], top[piece], right[piece], bottom[piece]);
  }

  private void open() {
    count++;
    if (count == mass.length) {
      int size = 2 * count;
      mass = Arrays.copyOf(mass, size);
      contact = Arrays.copyOf(contact, size);
      left = Arrays.copyOf(left, size);
      top = Arrays.copyOf(top, size);
      right = Arrays.copyOf(right, size);
      bottom = Arrays.copyOf(bottom, size);
    }
    left[count] = width;
    top[count] = height;
  }

  private void add(int x, int y, float ink) {
    mass[count] += ink;
    contact[count] += x == 0 || y == 0 || x == width - 1 || y == height - 1 ? 1 : 0;
    left[count] = Math.min(left[count], x);
    top[count] = Math.min(top[count], y);
    right[count] = Math.max(right[count], x + 1);
    bottom[count] = Math.max(bottom[count], y + 1);
  }
}
