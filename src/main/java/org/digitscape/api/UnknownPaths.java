package org.digitscape.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Paths under /api that are none of the API's: not for the page to answer. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

  /**
   * Refuses everything that the controllers' own mapping, which has order 0, leaves over; the
   * page's mapping comes last. Not a controller, whose pattern would hide that a known path does
   * not take a method.
   */
  @Bean
  SimpleUrlHandlerMapping unknownApiPaths() throws NoSuchMethodException {
    HandlerMethod refusal = new HandlerMethod(this, "refuse", HttpServletRequest.class);
    return new SimpleUrlHandlerMapping(Map.of("/api/**", refusal), 1);
  }

  /** Always throws; public because the mapping calls it by reflection. */
  public void refuse(HttpServletRequest request) throws NoResourceFoundException {
    throw new NoResourceFoundException(
        HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), "");
  }
}
