package org.digitscape.imaging;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;

/** Digits in rows on a white sheet, in black ink, as they would be printed. */
public final class DigitSheet {

  private static final int WHITE = 255;

  private DigitSheet() {}

  /**
   * Lays digits out.
   *
   * @param rows at least one; the longest says how wide the sheet is
   * @param scale pixels of the sheet for a pixel of a digit, in each direction, at least 1
   * @param gap white pixels around each digit, at least 0
   * @throws IllegalArgumentException if a number is too small or there is no digit
   */
  public static GreyPicture paint(List<List<DigitImage>> rows, int scale, int gap) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0 || scale < 1 || gap < 0) {
      throw new IllegalArgumentException(
          "a sheet of %d columns, scale %d, gap %d".formatted(columns, scale, gap));
    }
    int pitch = DigitImage.SIZE * scale + gap;
    int width = columns * pitch + gap;
    int height = rows.size() * pitch + gap;
    byte[] values = new byte[width * height];
    Arrays.fill(values, (byte) WHITE);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        int corner = (gap + row * pitch) * width + gap + column * pitch;
        place(rows.get(row).get(column), scale, values, width, corner);
      }
    }
    return new GreyPicture(width, height, values);
  }

  private static void place(DigitImage digit, int scale, byte[] values, int width, int corner) {
    int side = DigitImage.SIZE * scale;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int ink = digit.intensity(y / scale * DigitImage.SIZE + x / scale);
        values[corner + y * width + x] = (byte) (WHITE - ink);
      }
    }
  }
}
