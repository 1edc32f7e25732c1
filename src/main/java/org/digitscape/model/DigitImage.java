package org.digitscape.model;

import java.util.Arrays;

/**
 * A handwritten digit as MNIST stores it: 28 rows of 28 intensities, row-major, 0 = paper, 255 =
 * full ink. Immutable.
 */
public final class DigitImage {

  /** Rows, and columns, of an image. */
  public static final int SIZE = 28;

  /** Pixels of an image. */
  public static final int PIXELS = SIZE * SIZE;

  private final byte[] intensities;

  private DigitImage(byte[] intensities) {
    this.intensities = intensities;
  }

  /**
   * Copies unsigned bytes, 0 = paper.
   *
   * @param intensities 784 unsigned bytes, row-major
   * @throws IllegalArgumentException if there are not exactly 784
   */
  public static DigitImage ofBytes(byte[] intensities) {
    requireLength(intensities.length);
    return new DigitImage(intensities.clone());
  }

  /**
   * Copies integers, 0 = paper.
   *
   * @param intensities 784 integers in 0..255, row-major
   * @throws IllegalArgumentException if there are not exactly 784, or one is outside 0..255; the
   *     message names the position
   */
  public static DigitImage ofIntegers(int... intensities) {
    requireLength(intensities.length);
    byte[] bytes = new byte[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      int value = intensities[i];
      if (value < 0 || value > 255) {
        throw new IllegalArgumentException(
            "pixel " + i + " is " + value + ", expected an integer from 0 to 255");
      }
      bytes[i] = (byte) value;
    }
    return new DigitImage(bytes);
  }

  /**
   * Rounds the output of a decoder to intensities. Values outside 0..1 are clamped.
   *
   * @param values 784 finite numbers, 0 = paper, 1 = full ink
   * @throws IllegalArgumentException if there are not exactly 784
   */
  public static DigitImage ofUnit(float[] values) {
    requireLength(values.length);
    byte[] bytes = new byte[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      bytes[i] = (byte) Math.round(255 * Math.clamp(values[i], 0f, 1f));
    }
    return new DigitImage(bytes);
  }

  /** The intensity at a pixel, 0..255; {@code index} is row * 28 + column. */
  public int intensity(int index) {
    return intensities[index] & 0xFF;
  }

  /** A copy of the 784 unsigned bytes. */
  public byte[] toBytes() {
    return intensities.clone();
  }

  /** The 784 intensities as integers in 0..255. */
  public int[] toIntegers() {
    int[] result = new int[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      result[i] = intensity(i);
    }
    return result;
  }

  /** The 784 intensities scaled to 0..1, which is what networks read. */
  public float[] toUnit() {
    float[] result = new float[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      result[i] = intensity(i) / 255f;
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DigitImage that && Arrays.equals(intensities, that.intensities);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(intensities);
  }

  private static void requireLength(int length) {
    if (length != PIXELS) {
      throw new IllegalArgumentException("a digit image has " + PIXELS + " pixels, not " + length);
    }
  }
}
