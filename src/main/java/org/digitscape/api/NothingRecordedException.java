package org.digitscape.api;

import java.io.Serial;

/** There is no recording of what was asked for; the message says so to the one who asked. */
public final class NothingRecordedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public NothingRecordedException(String message) {
    super(message);
  }
}
