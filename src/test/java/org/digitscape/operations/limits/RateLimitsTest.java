package org.digitscape.operations.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.digitscape.operations.limits.LimitSettings.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import tools.jackson.databind.json.JsonMapper;

class RateLimitsTest {

  private static final String SCHOOL = "203.0.113.7";

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @Test
  void filter_classBehindOneAddress_isNotOneVisitor() throws Exception {
    RateLimits limits = limits(new Rate(1, 20), new Rate(1, 20), new Rate(5_000, 5_000));

    for (int visitor = 0; visitor < 60; visitor++) {
      MockHttpSession session = new MockHttpSession();
      for (int i = 0; i < 20; i++) {
        assertThat(answer(limits, SCHOOL, session).getStatus()).isEqualTo(200);
      }
    }
  }

  @Test
  void filter_visitorTooFast_isToldWhenToComeBackAndNobodyElseIs() throws Exception {
    RateLimits limits = limits(new Rate(1, 20), new Rate(1, 20), new Rate(5_000, 5_000));
    MockHttpSession session = new MockHttpSession();
    for (int i = 0; i < 20; i++) {
      answer(limits, SCHOOL, session);
    }

    MockHttpServletResponse refused = answer(limits, SCHOOL, session);

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(refused.getContentType()).isEqualTo("application/problem+json");
    assertThat(refused.getContentAsString()).contains("\"status\":429", "Retry-After seconds");
    assertThat(answer(limits, SCHOOL, new MockHttpSession()).getStatus()).isEqualTo(200);
    assertThat(answer(limits, SCHOOL, null).getStatus()).isEqualTo(200);
    assertThat(metrics.counter("digitscape.refusals", "limit", "session").count()).isOne();
  }

  @Test
  void filter_afterTheWait_answersAgain() throws Exception {
    RateLimits limits = limits(new Rate(20, 20), new Rate(20, 20), new Rate(5_000, 5_000));
    MockHttpSession session = new MockHttpSession();
    while (answer(limits, SCHOOL, session).getStatus() == 200) {
      // until the bucket is empty
    }

    Thread.sleep(Duration.ofMillis(200));

    assertThat(answer(limits, SCHOOL, session).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:0:0:0:1, 2001:db8:1:2:ffff:1:2:3, true",
    "2001:db8:1:2:0:0:0:1, 2001:db8:1:3:0:0:0:1, false",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
  })
  void filter_noSession_countsByNetwork(String one, String other, boolean same) throws Exception {
    RateLimits limits = limits(new Rate(1, 5), new Rate(1, 5), new Rate(5_000, 5_000));
    for (int i = 0; i < 5; i++) {
      assertThat(answer(limits, one, null).getStatus()).isEqualTo(200);
    }

    assertThat(answer(limits, other, null).getStatus()).isEqualTo(same ? 429 : 200);
  }

  @Test
  void filter_allTogetherTooMany_saysSoToEverybody() throws Exception {
    RateLimits limits = limits(new Rate(5, 5), new Rate(5, 5), new Rate(1, 10));

    long refused =
        IntStream.range(0, 30)
            .filter(i -> status(limits, "192.0.2." + i, new MockHttpSession()) == 503)
            .count();

    assertThat(refused).isBetween(18L, 20L);
    MockHttpServletResponse last = answer(limits, "192.0.2.99", null);
    assertThat(last.getContentAsString()).contains("Many people are here");
    assertThat(last.getHeader("Retry-After")).isEqualTo("1");
  }

  @Test
  void filter_pageOfAVisitor_countsAsTheirsAndNotAmongAll() throws Exception {
    RateLimits limits = limits(new Rate(1, 20), new Rate(1, 1), new Rate(1, 1));
    for (int visitor = 0; visitor < 60; visitor++) {
      MockHttpSession session = new MockHttpSession();
      for (int i = 0; i < 20; i++) {
        assertThat(message(limits, session)).isEqualTo(200);
      }
    }
    MockHttpSession flood = new MockHttpSession();
    for (int i = 0; i < 20; i++) {
      message(limits, flood);
    }

    assertThat(message(limits, flood)).isEqualTo(429);
  }

  private static int message(RateLimits limits, MockHttpSession session) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setSession(session);
    MockHttpServletResponse response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  @Test
  void filter_pageOfNobodyKnown_isNotCounted() throws Exception {
    RateLimits limits = limits(new Rate(1, 1), new Rate(1, 1), new Rate(1, 1));
    for (int i = 0; i < 5; i++) {
      MockHttpServletResponse response = new MockHttpServletResponse();
      limits.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
      assertThat(response.getStatus()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "5, 4"})
  void rate_impossible_throws(int perSecond, int burst) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(perSecond, burst));
  }

  private RateLimits limits(Rate session, Rate address, Rate server) {
    return new RateLimits(
        new LimitSettings(session, address, server), new Refusals(JsonMapper.shared(), metrics));
  }

  private static int status(RateLimits limits, String address, MockHttpSession session) {
    try {
      return answer(limits, address, session).getStatus();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static MockHttpServletResponse answer(
      RateLimits limits, String address, @Nullable MockHttpSession session) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/models");
    request.setRemoteAddr(address);
    if (session != null) {
      request.setSession(session);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
