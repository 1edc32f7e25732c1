package org.digitscape.serving;

/** A test index that no image has, or none of the digits that a model knows. */
public final class UnknownTestImageException extends RuntimeException {

  public UnknownTestImageException(int index) {
    super(
        "There is no test image "
            + index
            + " here. Indexes are positions in the file of test images, in MNIST's 0 to 9999; a model"
            + " has those that show a digit it knows, and its points name 500 of them.");
  }
}
