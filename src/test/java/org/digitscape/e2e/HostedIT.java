package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that a learning platform may frame, with room for one visitor. */
class HostedIT extends EndToEndTest {

  @Test
  void page_framedByAnAllowedSite_worksThereAndTheNextVisitorWaits() throws IOException {
    HttpServer platform =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String site = "http://127.0.0.1:" + platform.getAddress().getPort();
    try (AppServer server =
        AppServer.started(
            Map.of(
                "digitscape.frame-ancestors", "'self' " + site, "digitscape.limits.sessions", 1))) {
      String course =
          "<!doctype html><iframe width=1300 height=800 src=\"%s\"></iframe>"
              .formatted(server.url("/?v=1"));
      platform.createContext(
          "/",
          exchange -> {
            byte[] body = course.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      platform.start();

      Page page = visitors.newPage(View.DESKTOP);
      page.navigate(site + "/course");
      FrameLocator frame = page.frameLocator("iframe");
      frame.getByTestId("pad-random").click();
      // Without its cookie the page would begin anew at each step.
      assertThat(frame.getByTestId("code")).containsText(".");
      frame.getByTestId("tab-walk").click();
      assertThat(frame.getByTestId("walk-play")).isVisible();
      assertThat(frame.getByTestId("code")).containsText(".");

      visitors.tolerate("503");
      Page second = open(View.PHONE, server, "/?v=1&seed=3");
      assertThat(second.locator("h1")).hasText("Many people are here");
      assertThat(second.url()).endsWith("/?v=1&seed=3");
      assertThat(Axe.graveFindings(second)).isEmpty();
      visitors.screenshot(second, "door");
    } finally {
      platform.stop(0);
    }
  }
}
