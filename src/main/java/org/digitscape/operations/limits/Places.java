package org.digitscape.operations.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests of a kind be under way at once, for as long as a slow network takes: each
 * holds memory, so their number times the memory of one has to fit. More are told to come later.
 */
abstract class Places extends OncePerRequestFilter {

  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Semaphore places;
  private final Refusals refusals;
  private final String limit;
  private final String detail;

  /**
   * @param limit as {@link Refusals#count} names it
   * @param detail what those are told for whom there is no place
   */
  Places(int atOnce, Refusals refusals, String limit, String detail) {
    this.places = new Semaphore(atOnce);
    this.refusals = refusals;
    this.limit = limit;
    this.detail = detail;
  }

  @Override
  protected final void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      refusals.answer(response, HttpStatus.SERVICE_UNAVAILABLE, detail, WAIT, limit);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
