package org.digitscape.serving;

/** A test index that no image of the shipped digits has. */
public final class UnknownTestImageException extends RuntimeException {

  UnknownTestImageException(int index) {
    super(
        "There is no test image "
            + index
            + ". Indexes are positions among MNIST's 10,000 test images, of which those that show"
            + " 1, 5 or 6 are here; a model's points name 500 of them.");
  }
}
