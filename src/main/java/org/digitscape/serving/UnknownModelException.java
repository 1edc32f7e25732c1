package org.digitscape.serving;

import java.util.Collection;

/** There is no model of this id; the message names those that there are. */
public final class UnknownModelException extends RuntimeException {

  UnknownModelException(String id, Collection<String> known) {
    super("There is no model \"" + id + "\". There is: " + String.join(", ", known) + ".");
  }
}
