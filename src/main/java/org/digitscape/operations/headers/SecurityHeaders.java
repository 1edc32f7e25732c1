package org.digitscape.operations.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what this site never does, so that they stop it from happening. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

  static final String POLICY = "Content-Security-Policy";

  private static final String NOT_NEEDED =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(),"
          + " browsing-topics=()";

  private final FrameAncestors frames;
  private final String policy;

  SecurityHeaders(FrameAncestors frames, ContentPolicy policy) {
    this.frames = frames;
    this.policy = policy.forAnswers();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    // An address holds a visitor's drawing: other sites are not told it.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NOT_NEEDED);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(POLICY, policy);
    if (!frames.frameOptions().isEmpty()) {
      response.setHeader("X-Frame-Options", frames.frameOptions());
    }
    chain.doFilter(request, response);
  }
}
