package org.digitscape.operations.headers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BuiltFilesTest {

  @ParameterizedTest
  @CsvSource({
    "/VAADIN/build/indexhtml-BRtXaXqm.js, max-age=3600, 'public, max-age=31536000, immutable'",
    "/VAADIN/build/indexhtml-Bhl_-JLR.css, max-age=3600, 'public, max-age=31536000, immutable'",
    "/VAADIN/build/indexhtml-BRtXaXqm.js, no-store, no-store",
    "/VAADIN/build/index.js, max-age=3600, max-age=3600",
    "/icon.svg, max-age=3600, max-age=3600",
  })
  void filter_file_isKeptForEverIfItsNameIsItsContent(String path, String said, String told)
      throws Exception {
    HttpServlet vaadin =
        new HttpServlet() {
          @Override
          protected void service(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.setHeader("Cache-Control", said);
          }
        };
    BuiltFiles filter = new BuiltFiles();
    MockHttpServletResponse response = new MockHttpServletResponse();

    filter.doFilter(
        new MockHttpServletRequest("GET", path), response, new MockFilterChain(vaadin, filter));

    assertThat(response.getHeader("Cache-Control")).isEqualTo(told);
  }
}
