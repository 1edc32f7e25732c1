package org.digitscape.operations.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.SpringServlet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.digitscape.PageClient;
import org.digitscape.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** Visitors and their tabs on a real server, whose clock the tests put forward. */
class TabsTest extends ServerTest {

  private static final Duration ALMOST = Duration.ofMinutes(14);
  private static final Duration TOO_LONG = Duration.ofMinutes(16);

  @Autowired private ServletRegistrationBean<SpringServlet> servlet;

  @Test
  void tab_abandoned_isCollectedAndItsNeighbourIsNot() {
    try (PageClient visitor = visitor()) {
      VaadinSession session = sessionOf(() -> visitor.open("v=1"));
      UI abandoned = locked(session, () -> session.getUIs().iterator().next());
      PageClient.Tab used = visitor.open("v=1&tab=walk");
      int before = gauge("digitscape_tabs");

      silentFor(ALMOST, session, abandoned);
      assertThat(used.isAlive()).isTrue();
      assertThat(locked(session, abandoned::isAttached)).isTrue();

      silentFor(TOO_LONG, session, abandoned);
      assertThat(used.isAlive()).isTrue();
      assertThat(locked(session, abandoned::isAttached)).isFalse();
      assertThat(gauge("digitscape_tabs")).isEqualTo(before - 1);
      assertThat(used.act()).isTrue();
    }
  }

  @Test
  void visitor_tabOpenAndNothingDone_isForgotten() {
    try (PageClient visitor = visitor()) {
      PageClient.Tab[] tab = new PageClient.Tab[1];
      VaadinSession session = sessionOf(() -> tab[0] = visitor.open("v=1"));
      assertThat(locked(session, () -> session.getSession().getMaxInactiveInterval()))
          .isEqualTo(15 * 60);

      idleFor(ALMOST, session);
      assertThat(tab[0].isAlive()).isTrue();
      assertThat(tab[0].isAlive()).isTrue();

      idleFor(TOO_LONG, session);
      assertThat(tab[0].act()).isTrue();
      assertThat(tab[0].isAlive()).isTrue();

      idleFor(TOO_LONG, session);
      tab[0].isAlive();
      assertThat(tab[0].isAlive()).isFalse();
      assertThat(locked(session, session::getState)).isEqualTo(VaadinSessionState.CLOSED);
    }
  }

  @Test
  void tab_oneTooMany_closesTheOldest() {
    try (PageClient visitor = visitor()) {
      List<PageClient.Tab> tabs = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        tabs.add(visitor.open("v=1"));
      }
      assertThat(tabs).allMatch(PageClient.Tab::isAlive);

      tabs.add(visitor.open("v=1"));

      assertThat(tabs.getFirst().isAlive()).isFalse();
      assertThat(tabs.subList(1, 6)).allMatch(PageClient.Tab::isAlive);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wp-login.php",
        "/.env",
        "/index.html",
        "/admin/",
        "/styles/none.css",
        "/VAADIN/build/none-BRtXaXqm.js",
        "/VAADIN/dynamic/resource/0/none/none"
      })
  void path_unknown_isNotFoundAndMakesNoVisitor(String path) {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(text(answer)).contains("<h1>There is no such page</h1>", "href=\"/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/styles/tokens.css", "/icon.svg", "/api/v1/models", "/actuator/info"})
  void path_other_makesNoVisitor(String path) {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static void silentFor(Duration time, VaadinSession session, UI tab) {
    long then = System.currentTimeMillis() - time.toMillis();
    locked(
        session,
        () -> {
          tab.getInternals().setLastHeartbeatTimestamp(then);
          return then;
        });
  }

  private static void idleFor(Duration time, VaadinSession session) {
    long then = System.currentTimeMillis() - time.toMillis();
    locked(
        session,
        () -> {
          session.setLastRequestTimestamp(then);
          return then;
        });
  }

  private static <T> T locked(VaadinSession session, Supplier<T> reading) {
    Lock lock = session.getLockInstance();
    lock.lock();
    try {
      return reading.get();
    } finally {
      lock.unlock();
    }
  }

  /** The one session that something begins. */
  private VaadinSession sessionOf(Runnable visit) {
    List<VaadinSession> sessions = new ArrayList<>();
    Registration listening =
        Objects.requireNonNull(servlet.getServlet())
            .getService()
            .addSessionInitListener(event -> sessions.add(event.getSession()));
    visit.run();
    listening.remove();
    assertThat(sessions).hasSize(1);
    return sessions.getFirst();
  }

  private int gauge(String name) {
    return text(get("/actuator/prometheus"))
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
