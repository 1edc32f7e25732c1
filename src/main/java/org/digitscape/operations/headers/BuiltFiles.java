package org.digitscape.operations.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the page's files that have their content in their name. Vaadin, which sends
 * them, would have them asked for again after an hour.
 */
@Component
class BuiltFiles extends OncePerRequestFilter {

  private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.(js|css)");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !HASHED.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Kept(response));
  }

  /** Of files alone Vaadin says how long they may be kept, not of one that it does not have. */
  private static final class Kept extends HttpServletResponseWrapper {

    Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      boolean kept = name.equals(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age=");
      super.setHeader(name, kept ? FOR_EVER : value);
    }
  }
}
