package org.digitscape.live;

import java.time.Duration;

/**
 * How live training is bounded.
 *
 * @param enabled whether runs may be started at all
 * @param longest a run ends after so long
 * @param rest between the end of a run and the start of the next one, so that nobody keeps a server
 *     busy; the last moment stays on show meanwhile
 * @param interval between two moments
 */
public record LiveSettings(boolean enabled, Duration longest, Duration rest, Duration interval) {

  /** A minute a run, ten seconds between runs, two moments a second. */
  public static LiveSettings standard(boolean enabled) {
    return new LiveSettings(
        enabled, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMillis(500));
  }
}
