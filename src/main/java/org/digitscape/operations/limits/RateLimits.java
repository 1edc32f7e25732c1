package org.digitscape.operations.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the requests to the API: of each visitor, and of all together. What a visitor does on the
 * page counts among the visitor's own alone: a class that draws is no overload, and an open page
 * that is refused asks again by itself.
 *
 * <p>A visitor is a session of the page, so that a class behind one address is not taken for one
 * visitor. Without a session it is the address, with a generous limit.
 */
@Component
class RateLimits extends OncePerRequestFilter {

  /** Addresses remembered; of more, those seen longest ago start anew. */
  private static final int MOST_ADDRESSES = 20_000;

  private static final String ATTRIBUTE = RateLimits.class.getName();

  private final LimitSettings settings;
  private final Refusals refusals;
  private final Bucket server;
  private final Cache<String, Bucket> addresses;

  RateLimits(LimitSettings settings, Refusals refusals) {
    this.settings = settings;
    this.refusals = refusals;
    this.server = settings.server().bucket();
    // After this long a bucket is full again, as a new one is.
    Duration memory =
        Duration.ofSeconds(settings.address().burst() / settings.address().perSecond() + 1L);
    this.addresses =
        Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(memory).build();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isApi(request) && (!isPage(request) || request.getSession(false) == null);
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  /** The page itself, and what its scripts tell: each takes a view to be made or changed. */
  private static boolean isPage(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    ConsumptionProbe own =
        (session == null ? ofAddress(request) : ofSession(session)).tryConsumeAndReturnRemaining(1);
    if (!own.isConsumed()) {
      refusals.answer(
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          "Too many requests from you at once. Go on more slowly, or after Retry-After seconds.",
          Duration.ofNanos(own.getNanosToWaitForRefill()),
          session == null ? "address" : "session");
      return;
    }
    if (isPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    ConsumptionProbe all = server.tryConsumeAndReturnRemaining(1);
    if (!all.isConsumed()) {
      refusals.answer(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "Many people are here. Try again in a few seconds.",
          Duration.ofNanos(all.getNanosToWaitForRefill()),
          "server");
      return;
    }
    chain.doFilter(request, response);
  }

  private Bucket ofAddress(HttpServletRequest request) {
    return addresses.get(
        Networks.of(request.getRemoteAddr()), network -> settings.address().bucket());
  }

  /** Kept in the session, and forgotten with it. Two first requests at once may get one each. */
  private Bucket ofSession(HttpSession session) {
    if (session.getAttribute(ATTRIBUTE) instanceof Bucket bucket) {
      return bucket;
    }
    Bucket bucket = settings.session().bucket();
    session.setAttribute(ATTRIBUTE, bucket);
    return bucket;
  }
}
