package org.digitscape.operations.headers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

  private static final String PLATFORM = "'self' https://learn.example.org";

  @Test
  void filter_learningPlatformAllowed_namesItAndLeavesTheOldHeaderOut() throws Exception {
    MockHttpServletResponse response = answer(PLATFORM);

    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("; frame-ancestors " + PLATFORM + ";");
    assertThat(response.getHeader("X-Frame-Options")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'self', SAMEORIGIN", "'none', DENY"})
  void filter_noOtherSiteAllowed_saysSoToOldBrowsersToo(String sources, String old)
      throws Exception {
    assertThat(answer(sources).getHeader("X-Frame-Options")).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*; script-src *", "a,b", "a\r\nSet-Cookie: b"})
  void constructor_moreThanSources_throws(String frameAncestors) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FrameAncestors(frameAncestors));
  }

  @Test
  void sessionCookie_learningPlatformAllowed_isSentInItsFrames() {
    Cookie cookie = cookie(PLATFORM);

    assertThat(cookie.getSameSite()).isEqualTo(Cookie.SameSite.NONE);
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getPartitioned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'self'", "'none'"})
  void sessionCookie_noOtherSiteAllowed_staysAsSet(String sources) {
    Cookie cookie = cookie(sources);

    assertThat(cookie.getSameSite()).isNull();
    assertThat(cookie.getSecure()).isNull();
  }

  private static Cookie cookie(String sources) {
    TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
    new HeadersConfiguration().sessionCookie(new FrameAncestors(sources)).customize(server);
    return server.getSettings().getSession().getCookie();
  }

  private static MockHttpServletResponse answer(String sources) throws Exception {
    FrameAncestors frames = new FrameAncestors(sources);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new SecurityHeaders(frames, new ContentPolicy(frames))
        .doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
    return response;
  }
}
