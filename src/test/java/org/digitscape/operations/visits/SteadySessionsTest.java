package org.digitscape.operations.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.Test;

/** The time of day stays where it is here; only the time that passes goes on. */
class SteadySessionsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final SteadySessions.Manager manager = new SteadySessions.Manager(nanos::get);

  @Test
  void session_untouched_endsAfterItsTime() {
    StandardSession session = sessionOfAMinute();

    pass(59);
    assertThat(session.isValid()).isTrue();
    pass(2);
    assertThat(session.isValid()).isFalse();
  }

  @Test
  void session_usedAgain_begins_anew() {
    StandardSession session = sessionOfAMinute();
    for (int i = 0; i < 5; i++) {
      pass(50);
      session.access();
      session.endAccess();
      assertThat(session.isValid()).isTrue();
    }
  }

  private StandardSession sessionOfAMinute() {
    manager.setContext(new StandardContext());
    StandardSession session = manager.getNewSession();
    session.setId("a", false);
    session.setValid(true);
    session.setMaxInactiveInterval(60);
    return session;
  }

  private void pass(int seconds) {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }
}
