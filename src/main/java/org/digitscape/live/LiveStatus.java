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
 * @param recent moments of the run, the latest last: a few, for those who are slow to ask for their
 *     pictures; none before its first, and once it is forgotten
 * @param curve the run's moments so far, oldest first
 */
public record LiveStatus(
    State state, int run, Duration rest, List<LiveMoment> recent, List<LiveMoment.Mark> curve) {

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
    recent = List.copyOf(recent);
    curve = List.copyOf(curve);
  }

  /** The latest moment of the run. */
  public Optional<LiveMoment> latest() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
  }
}
