package org.digitscape.operations.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
class UploadPlacesTest {

  private final UploadPlaces filter =
      new UploadPlaces(1, new Refusals(JsonMapper.shared(), new SimpleMeterRegistry()));

  @Test
  void filter_placesTaken_refusesPostsUntilOneIsFree() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    FilterChain slow =
        (request, response) -> {
          started.countDown();
          try {
            release.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Thread holder = Thread.ofVirtual().start(() -> answer(post(), slow));
    started.await();

    MockHttpServletResponse refused = answer(post(), new MockFilterChain());
    assertThat(refused.getStatus()).isEqualTo(503);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
    assertThat(refused.getContentType()).isEqualTo("application/problem+json");
    assertThat(refused.getContentAsString()).contains("\"status\":503", "Try again");

    MockHttpServletRequest get = new MockHttpServletRequest("GET", "/api/v1/models");
    assertThat(answer(get, new MockFilterChain()).getStatus()).isEqualTo(200);
    MockHttpServletRequest page = new MockHttpServletRequest("POST", "/");
    assertThat(answer(page, new MockFilterChain()).getStatus()).isEqualTo(200);

    release.countDown();
    holder.join();
    assertThat(answer(post(), new MockFilterChain()).getStatus()).isEqualTo(200);
  }

  private static MockHttpServletRequest post() {
    return new MockHttpServletRequest("POST", "/api/v1/models/ae/encode");
  }

  private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      filter.doFilter(request, response, chain);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return response;
  }
}
