package org.digitscape.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bounds how many bodies the API receives at once. They are held in memory, never in files, for as
 * long as a slow network takes to send them, so their number times 5 MiB has to fit.
 */
@Component
class UploadPlaces extends OncePerRequestFilter {

  private final Semaphore places;
  private final JsonMapper json;

  UploadPlaces(@Value("${digitscape.uploads-at-once:32}") int atOnce, JsonMapper json) {
    this.places = new Semaphore(atOnce);
    this.json = json;
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
      refuse(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            status, "Many pictures are being sent at the moment. Try again in a few seconds.");
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, "2");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
