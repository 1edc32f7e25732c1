package org.digitscape.operations.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.Locale;
import org.digitscape.ServerTest;
import org.digitscape.operations.limits.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A door with room for one. */
class FrontDoorTest extends ServerTest {

  @Autowired private I18NProvider texts;
  @Autowired private Refusals refusals;

  private final Visits visits = new Visits(1, new SimpleMeterRegistry());
  private FrontDoor door;

  @BeforeEach
  void build() throws Exception {
    door = new FrontDoor(visits, new DoorPage(texts), refusals);
  }

  @Test
  void door_full_saysWhenToComeBackAndMakesNoVisitor() throws Exception {
    HttpSessionEvent other = new HttpSessionEvent(new MockHttpSession());
    visits.sessionCreated(other);
    MockFilterChain servlet = new MockFilterChain();

    MockHttpServletRequest request = page();
    MockHttpServletResponse answer = answer(request, servlet);

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    assertThat(answer.getHeader("Refresh")).isEqualTo("10");
    assertThat(answer.getContentAsString())
        .contains("lang=\"en\"", "<h1>Many people are here</h1>", "Your turn in a few seconds.")
        .doesNotContain("<script", "{");
    assertThat(servlet.getRequest()).isNull();
    assertThat(request.getSession(false)).isNull();

    visits.sessionDestroyed(other);
    assertThat(answer(page(), new MockFilterChain()).getStatus()).isEqualTo(200);
  }

  @Test
  void door_fullButVisitorKnown_letsIn() throws Exception {
    MockHttpSession known = new MockHttpSession();
    visits.sessionCreated(new HttpSessionEvent(known));
    MockHttpServletRequest request = page();
    request.setSession(known);

    assertThat(answer(request, new MockFilterChain()).getStatus()).isEqualTo(200);
  }

  private static MockHttpServletRequest page() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setServletPath("/");
    request.addPreferredLocale(Locale.UK);
    return request;
  }

  private MockHttpServletResponse answer(MockHttpServletRequest request, MockFilterChain servlet)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    door.doFilter(request, response, servlet);
    return response;
  }
}
