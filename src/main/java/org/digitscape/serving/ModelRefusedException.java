package org.digitscape.serving;

/** A model that somebody added cannot be served; the message says why. */
final class ModelRefusedException extends Exception {

  ModelRefusedException(String reason) {
    super(reason);
  }
}
