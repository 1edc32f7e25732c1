package org.digitscape.serving;

/** A request asks for something out of range; the message tells a person what is expected. */
public class InvalidRequestException extends IllegalArgumentException {

  public InvalidRequestException(String message) {
    super(message);
  }
}
