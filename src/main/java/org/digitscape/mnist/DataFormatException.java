package org.digitscape.mnist;

import java.io.IOException;

/**
 * A data file is damaged, truncated or of another kind; the message names file, expected, found.
 */
public final class DataFormatException extends IOException {

  DataFormatException(String file, String expected, String found) {
    super(file + ": expected " + expected + ", found " + found);
  }
}
