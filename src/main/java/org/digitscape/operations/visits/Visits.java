package org.digitscape.operations.visits;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts the sessions, and says whether there is room for another. Each holds a page's state in
 * memory, so their number times the memory of one has to fit.
 */
@Component
class Visits implements HttpSessionListener {

  /** Within this time a page that was asked for is begun, or nobody has opened it. */
  private static final Duration TO_BEGIN = Duration.ofMinutes(1);

  private final int most;
  private int sessions;
  private int atTheDoor;

  /**
   * @param most sessions at a time
   */
  Visits(@Value("${digitscape.limits.sessions:500}") int most, MeterRegistry metrics) {
    this.most = most;
    metrics.gauge("digitscape.sessions", this, Visits::sessions);
    // Not by the number itself: metrics hold what they ask weakly.
    metrics.gauge("digitscape.sessions.most", this, visits -> visits.most);
  }

  /** How many there are. */
  synchronized int sessions() {
    return sessions;
  }

  /**
   * Takes a place for a visitor who has no session yet.
   *
   * @return false if there is none; else the caller must {@link #leaveDoor}
   */
  synchronized boolean comeToDoor() {
    if (sessions + atTheDoor >= most) {
      return false;
    }
    atTheDoor++;
    return true;
  }

  /** The visitor has a session by now, or will get none. */
  synchronized void leaveDoor() {
    atTheDoor--;
  }

  /** One that only took the page's frame, as programs do, is soon forgotten: see {@link Tabs}. */
  @Override
  public void sessionCreated(HttpSessionEvent event) {
    synchronized (this) {
      sessions++;
    }
    event.getSession().setMaxInactiveInterval((int) TO_BEGIN.toSeconds());
  }

  @Override
  public synchronized void sessionDestroyed(HttpSessionEvent event) {
    sessions--;
  }
}
