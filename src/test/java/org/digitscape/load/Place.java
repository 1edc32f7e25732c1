package org.digitscape.load;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.digitscape.PageClient;
import org.digitscape.e2e.Chromium;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What visitors come to.
 *
 * @param server its root
 * @param files that a browser with an empty cache asks for besides Vaadin's own requests: scripts,
 *     styles, icons
 * @param data that the page then fetches from the API
 * @param digits indexes of test digits on the map
 */
record Place(URI server, List<String> files, List<String> data, List<Integer> digits) {

  /** On a machine that is busy with other things. */
  private static final int PATIENCE_MS = 180_000;

  /** For late requests, such as that for the decoded plane. */
  private static final int QUIET_MS = 3_000;

  /** Looks at the page with a real browser: so the lists are right whatever it is made of. */
  static Place watch(URI server) {
    ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    try (BrowserContext context = Chromium.newContext(View.DESKTOP)) {
      Page page = context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      page.onRequest(
          request -> {
            URI url = URI.create(request.url());
            if (request.method().equals("GET") && url.getAuthority() != null) {
              String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
              asked.add(url.getRawPath() + query);
            }
          });
      page.navigate(server.resolve("/" + Visitor.LINK).toString());
      new DigitscapePage(page);
      page.waitForTimeout(QUIET_MS);
    }
    List<String> others = asked.stream().distinct().filter(path -> !path.startsWith("/?")).toList();
    return new Place(server, those(others, false), those(others, true), digits(server));
  }

  private static List<String> those(List<String> paths, boolean api) {
    return paths.stream().filter(path -> path.startsWith("/api/") == api).toList();
  }

  private static List<Integer> digits(URI server) {
    try (PageClient client = new PageClient(server)) {
      String answer = client.get("/api/v1/models/ae/points").body();
      JsonNode points = JsonMapper.shared().readTree(answer).path("points");
      return points.valueStream().map(point -> point.path("index").asInt()).toList();
    }
  }
}
