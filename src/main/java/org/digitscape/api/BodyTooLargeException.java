package org.digitscape.api;

/** The body of a request is longer than any sensible one. */
final class BodyTooLargeException extends RuntimeException {

  BodyTooLargeException(String message) {
    super(message);
  }
}
