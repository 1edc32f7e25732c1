package org.digitscape.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

  @Test
  void filter_learningPlatformAllowed_namesItAndLeavesTheOldHeaderOut() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new SecurityHeaders("'self' https://learn.example.org")
        .doFilter(new MockHttpServletRequest(), response, new MockFilterChain());

    assertThat(response.getHeader("Content-Security-Policy"))
        .endsWith("frame-ancestors 'self' https://learn.example.org");
    assertThat(response.getHeader("X-Frame-Options")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*; script-src *", "a,b", "a\r\nSet-Cookie: b"})
  void constructor_moreThanSources_throws(String frameAncestors) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SecurityHeaders(frameAncestors));
  }
}
