package org.digitscape.imaging;

/**
 * A grey picture of any size, as it would look on a screen.
 *
 * @param width pixels in a row, at least 1
 * @param height rows, at least 1
 * @param values width * height unsigned bytes, row-major, 0 = black, 255 = white; not copied
 */
public record GreyPicture(int width, int height, byte[] values) {

  /**
   * @throws IllegalArgumentException if the number of values is not width * height
   */
  public GreyPicture {
    if (width < 1 || height < 1 || (long) width * height != values.length) {
      throw new IllegalArgumentException(
          values.length + " values are not a picture of " + width + "x" + height);
    }
  }

  /** The value at column x of row y, 0 = black, 255 = white. */
  public int at(int x, int y) {
    return values[y * width + x] & 0xFF;
  }
}
