package org.digitscape.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What everybody sees of live training.
 *
 * @param state what goes on
 * @param run number of the latest run since the start of the program, 0 before the first
 * @param rest how long until the next run may start; zero unless resting
 * @param latest moment of the run; empty before its first, and once it is forgotten
 * @param curve the run's moments so far, oldest first
 */
public record LiveStatus(
    State state, int run, Duration rest, Optional<LiveMoment> latest, List<LiveMoment.Mark> curve) {

  /** What goes on. */
  public enum State {
    /** Live training is switched off. */
    OFF,
    /** Anybody may start a run. */
    IDLE,
    /** A run is under way. */
    RUNNING,
    /** A run is over and still on show; the next one has to wait. */
    RESTING
  }

  public LiveStatus {
    curve = List.copyOf(curve);
  }
}
