package org.digitscape.link;

/**
 * An image of the test set.
 *
 * @param index its position in the file of test images, 0..999,999; MNIST's has 10,000, other data
 *     sets have more
 */
public record TestDigit(int index) implements DigitSource, WalkEnd {

  /** More than any file of test images has. */
  private static final int MOST_IMAGES = 1_000_000;

  /**
   * @throws IllegalArgumentException if the index is out of range
   */
  public TestDigit {
    if (index < 0 || index >= MOST_IMAGES) {
      throw new IllegalArgumentException("a test index lies in 0..999999, not at " + index);
    }
  }
}
