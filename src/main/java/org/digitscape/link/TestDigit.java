package org.digitscape.link;

/**
 * An image of MNIST's test set.
 *
 * @param index its position in the file of 10,000 test images, 0..9,999
 */
public record TestDigit(int index) implements DigitSource, WalkEnd {

  /** Images in MNIST's test file. */
  private static final int TEST_IMAGES = 10_000;

  /**
   * @throws IllegalArgumentException if the index is out of range
   */
  public TestDigit {
    if (index < 0 || index >= TEST_IMAGES) {
      throw new IllegalArgumentException("a test index lies in 0..9999, not at " + index);
    }
  }
}
