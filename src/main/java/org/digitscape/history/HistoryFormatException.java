package org.digitscape.history;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are not the history of a training; the message says what was found. */
public final class HistoryFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  HistoryFormatException(String message) {
    super(message);
  }

  HistoryFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
