package org.digitscape.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what this site never does, so that they stop it from happening. Scripts are not
 * restricted by a Content-Security-Policy: the page's framework still starts with inline ones.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

  private static final String ITSELF_ONLY = "'self'";

  private final String frameAncestors;

  /**
   * @param frameAncestors who may show the page in a frame: sources of CSP's frame-ancestors, such
   *     as {@code 'none'}, {@code 'self'} or {@code 'self' https://learn.example.org}
   * @throws IllegalArgumentException if it would end the directive or the header
   */
  SecurityHeaders(@Value("${digitscape.frame-ancestors:'self'}") String frameAncestors) {
    if (!frameAncestors.matches("[^;,\\p{Cntrl}]+")) {
      throw new IllegalArgumentException(
          "digitscape.frame-ancestors is \"" + frameAncestors + "\", expected sources with spaces");
    }
    this.frameAncestors = frameAncestors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    // An address holds a visitor's drawing: other sites are not told it.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Content-Security-Policy",
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors "
            + frameAncestors);
    if (frameAncestors.equals(ITSELF_ONLY)) {
      // For browsers that know no frame-ancestors; it cannot name other sites.
      response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
    chain.doFilter(request, response);
  }
}
