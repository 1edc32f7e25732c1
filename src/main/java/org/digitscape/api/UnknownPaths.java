package org.digitscape.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Paths under /api that are none of the API's: not for the page to answer. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

  @Bean
  SimpleUrlHandlerMapping unknownApiPaths() {
    HttpRequestHandler refusal =
        (request, response) -> {
          throw new NoResourceFoundException(
              HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), "");
        };
    // After the controllers' own mapping, which has order 0, and before the page's.
    return new SimpleUrlHandlerMapping(Map.of("/api/**", refusal), 1);
  }
}
