package org.digitscape.imaging.ink;

import org.digitscape.model.DigitImage;

/**
 * What {@link DigitNormalizer} has on the way from a picture to a digit image, small enough to be
 * looked at and kept. All pictures are square, row-major, 0 = paper, 255 = full ink.
 *
 * @param picture the whole picture, {@value #THUMBNAIL} pixels a side, with paper where it is not
 *     square
 * @param ink in the same frame, the digit's strokes alone
 * @param boxed the strokes in their box, 20 pixels a side, of MNIST's weight
 * @param uncentred the box where it lay in the picture, whole in 28x28
 * @param massX centre of mass of {@code uncentred}, in pixels from the left edge
 * @param massY the same from the top edge
 * @param image the digit as MNIST would store it: {@code uncentred} shifted
 * @param shift of the box from there to here
 * @param lightInk whether the ink was lighter than the paper
 */
public record DigitSteps(
    Thumbnail picture,
    Thumbnail ink,
    Thumbnail boxed,
    DigitImage uncentred,
    double massX,
    double massY,
    DigitImage image,
    Shift shift,
    boolean lightInk) {

  /** Pixels along each side of {@code picture} and {@code ink}. */
  public static final int THUMBNAIL = 56;

  /**
   * A small square picture.
   *
   * @param bytes side * side unsigned bytes, row-major, 0 = paper, 255 = full ink; not copied
   */
  public record Thumbnail(byte[] bytes) {}

  /**
   * By how many whole pixels the box is moved.
   *
   * @param right negative to the left
   * @param down negative upwards
   */
  public record Shift(int right, int down) {}
}
