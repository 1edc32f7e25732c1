package org.digitscape.operations.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many bodies the API receives at once. They are held in memory, never in files, for as
 * long as a slow network takes to send them, so their number times 5 MiB has to fit.
 */
@Component
class UploadPlaces extends OncePerRequestFilter {

  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Semaphore places;
  private final Refusals refusals;

  UploadPlaces(@Value("${digitscape.uploads-at-once:32}") int atOnce, Refusals refusals) {
    this.places = new Semaphore(atOnce);
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      refusals.answer(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "Many pictures are being sent at the moment. Try again in a few seconds.",
          WAIT,
          "uploads");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
