package org.digitscape.operations.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class VisitsTest {

  private final Visits visits = new Visits(50, new SimpleMeterRegistry());

  @Test
  void door_manyAtOnce_letsInJustAsManyAsThereIsRoomFor() throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> visitor =
          () -> {
            if (!visits.comeToDoor()) {
              return false;
            }
            visits.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
            visits.leaveDoor();
            return true;
          };
      List<Future<Boolean>> entries = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        entries.add(crowd.submit(visitor));
      }
      int in = 0;
      for (Future<Boolean> entry : entries) {
        in += entry.get() ? 1 : 0;
      }
      // Someone on the doorstep holds a place for a moment after the session has one.
      assertThat(in).isBetween(1, 50);
      assertThat(visits.sessions()).isEqualTo(in);
    }
    while (visits.comeToDoor()) {
      visits.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
      visits.leaveDoor();
    }
    assertThat(visits.sessions()).isEqualTo(50);
  }

  @Test
  void door_someoneLeft_isOpenAgain() {
    HttpSessionEvent first = new HttpSessionEvent(new MockHttpSession());
    visits.sessionCreated(first);
    for (int i = 1; i < 50; i++) {
      visits.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
    }
    assertThat(visits.comeToDoor()).isFalse();

    visits.sessionDestroyed(first);

    assertThat(visits.comeToDoor()).isTrue();
  }

  @Test
  void session_pageNotBegun_isForgottenAfterAMinute() {
    MockHttpSession session = new MockHttpSession();

    visits.sessionCreated(new HttpSessionEvent(session));

    assertThat(session.getMaxInactiveInterval()).isEqualTo(60);
  }

  /** Metrics hold what they ask weakly. */
  @Test
  void most_afterACollection_isStillMeasured() {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    Visits measured = new Visits(1_500, metrics);

    System.gc();

    assertThat(metrics.get("digitscape.sessions.most").gauge().value()).isEqualTo(1_500);
    assertThat(measured.sessions()).isZero();
  }
}
