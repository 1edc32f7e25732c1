package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class ApiProblemsTest {

  private final ServletWebRequest request = new ServletWebRequest(new MockHttpServletRequest());

  @Test
  void unforeseen_defect_tellsNothingOfItsInside() {
    ResponseEntity<Object> answer =
        new ApiProblems().unforeseen(new IllegalStateException("secret of the inside"), request);

    ProblemDetail problem =
        (ProblemDetail) Objects.requireNonNull(Objects.requireNonNull(answer).getBody());
    assertThat(problem.getStatus()).isEqualTo(500);
    assertThat(problem.getDetail()).contains("logged").doesNotContain("secret");
  }

  @Test
  void unforeseen_clientThatLeft_isNotAnswered() {
    assertThat(new ApiProblems().unforeseen(new AsyncRequestNotUsableException("gone"), request))
        .isNull();
  }
}
