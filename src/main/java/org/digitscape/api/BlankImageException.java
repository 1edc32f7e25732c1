package org.digitscape.api;

/** An image has no ink in it. */
final class BlankImageException extends RuntimeException {

  BlankImageException() {
    super("All 784 pixels are 0, which is paper. Send an image with ink in it, up to 255.");
  }
}
