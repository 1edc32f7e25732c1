package org.digitscape.serving;

/** The models are still being loaded and verified, or failed to. */
public final class ModelsNotReadyException extends RuntimeException {

  ModelsNotReadyException() {
    super("The models are not ready yet. Try again in a few seconds.");
  }
}
