package org.digitscape.operations.headers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One setting, {@code digitscape.frame-ancestors}, decides on headers and on the cookie. */
@Configuration(proxyBeanMethods = false)
class HeadersConfiguration {

  @Bean
  FrameAncestors frameAncestors(@Value("${digitscape.frame-ancestors:'self'}") String sources) {
    return new FrameAncestors(sources);
  }

  @Bean
  ContentPolicy contentPolicy(FrameAncestors frames) {
    return new ContentPolicy(frames);
  }

  /**
   * In a frame on another site the session's cookie is a third party's: browsers send it only if it
   * says SameSite=None and Secure, and many only if it is kept apart for each site that frames.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(
      FrameAncestors frames) {
    return factory -> {
      if (frames.otherSites()) {
        Cookie cookie = factory.getSettings().getSession().getCookie();
        cookie.setSameSite(Cookie.SameSite.NONE);
        cookie.setSecure(true);
        cookie.setPartitioned(true);
      }
    };
  }
}
