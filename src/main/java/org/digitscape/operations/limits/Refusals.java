package org.digitscape.operations.limits;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says "later" to a request before anything is done for it, and counts how often. */
@Component
public class Refusals {

  private final JsonMapper json;
  private final MeterRegistry metrics;

  Refusals(JsonMapper json, MeterRegistry metrics) {
    this.json = json;
    this.metrics = metrics;
  }

  /**
   * Answers with a problem.
   *
   * @param detail what is wrong, and what to do
   * @param wait after which the same request may succeed; whole seconds are told, at least one
   * @param limit what it ran into, as {@link #count}
   */
  void answer(
      HttpServletResponse response, HttpStatus status, String detail, Duration wait, String limit)
      throws IOException {
    count(limit);
    response.setStatus(status.value());
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  /**
   * Counts a refusal.
   *
   * @param limit a word for what it ran into
   */
  public void count(String limit) {
    metrics.counter("digitscape.refusals", "limit", limit).increment();
  }
}
