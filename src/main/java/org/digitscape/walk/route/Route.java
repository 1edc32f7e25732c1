package org.digitscape.walk.route;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a walk gets from one stop to the next. */
public enum Route {
  /** In a straight line. */
  STRAIGHT,
  /** Through populated ground, see {@link PopulatedRoute}. */
  DATA;

  /** Its name in addresses and requests. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The route of a name; empty if there is none. */
  public static Optional<Route> find(String text) {
    return Stream.of(values()).filter(route -> route.text().equals(text)).findFirst();
  }
}
