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
  void filter_placesTaken_refusesLongBodiesUntilOneIsFree() throws Exception {
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
    MockHttpServletRequest pixels = new MockHttpServletRequest("POST", "/api/v1/models/ae/encode");
    pixels.setContent(new byte[3_200]);
    assertThat(answer(pixels, new MockFilterChain()).getStatus()).isEqualTo(200);
    MockHttpServletRequest endless = new MockHttpServletRequest("POST", "/VAADIN/dynamic/resource");
    endless.addHeader("Transfer-Encoding", "chunked");
    assertThat(answer(endless, new MockFilterChain()).getStatus()).isEqualTo(503);

    release.countDown();
    holder.join();
    assertThat(answer(post(), new MockFilterChain()).getStatus()).isEqualTo(200);
  }

  /** A picture, as the page sends it. */
  private static MockHttpServletRequest post() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/VAADIN/dynamic/resource");
    request.setContent(new byte[100_000]);
    return request;
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
