package org.digitscape.operations.headers;

/**
 * Who may show the page in a frame.
 *
 * @param sources as Content-Security-Policy's frame-ancestors takes them: {@code 'none'}, {@code
 *     'self'}, or sites such as {@code 'self' https://learn.example.org}
 */
record FrameAncestors(String sources) {

  private static final String ITSELF_ONLY = "'self'";
  private static final String NOBODY = "'none'";

  /**
   * @throws IllegalArgumentException if the sources would end the directive or the header
   */
  FrameAncestors {
    if (!sources.matches("[^;,\\p{Cntrl}]+")) {
      throw new IllegalArgumentException(
          "digitscape.frame-ancestors is \"" + sources + "\", expected sources with spaces");
    }
    sources = sources.strip();
  }

  /** Whether a page of another site may frame this one: its cookies are then a third party's. */
  boolean otherSites() {
    return !sources.equals(ITSELF_ONLY) && !sources.equals(NOBODY);
  }

  /** The same for browsers that know no frame-ancestors; empty where that cannot be said. */
  String frameOptions() {
    return switch (sources) {
      case ITSELF_ONLY -> "SAMEORIGIN";
      case NOBODY -> "DENY";
      default -> "";
    };
  }
}
