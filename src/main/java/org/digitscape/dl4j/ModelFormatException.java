package org.digitscape.dl4j;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A model file is damaged, foreign or of another kind; the message names file, expected, found. */
public final class ModelFormatException extends IOException {

  public ModelFormatException(String file, String expected, String found) {
    this(file, expected, found, null);
  }

  public ModelFormatException(
      String file, String expected, String found, @Nullable Throwable cause) {
    super(file + ": expected " + expected + ", found " + found, cause);
  }
}
