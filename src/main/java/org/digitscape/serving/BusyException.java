package org.digitscape.serving;

/** Too many expensive calls are under way; the same call may succeed a moment later. */
public final class BusyException extends RuntimeException {

  BusyException() {
    super("Many people are here. Try again in a few seconds.");
  }
}
