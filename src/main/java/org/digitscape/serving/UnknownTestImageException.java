package org.digitscape.serving;

/** A test index that no image of the shipped digits has. */
public final class UnknownTestImageException extends RuntimeException {

  UnknownTestImageException(int index) {
    super(
        "There is no test image "
            + index
            + ". Indexes are positions in MNIST's 10,000 test images, and only those that show"
            + " 1, 5 or 6 are here; GET /api/v1/models/ae/points names 500 of them.");
  }
}
