package org.digitscape.operations.limits;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Bounds how many of the API's answers are under way at once: each is held in memory until its
 * reader has taken it, the largest of about half a megabyte.
 */
@Component
class AnswerPlaces extends Places {

  AnswerPlaces(@Value("${digitscape.answers-at-once:200}") int atOnce, Refusals refusals) {
    super(atOnce, refusals, "answers", "Many people are here. Try again in a few seconds.");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Codes of digits are short; they are sent at once.
    return HttpMethod.POST.matches(request.getMethod())
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }
}
