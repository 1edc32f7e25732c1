package org.digitscape.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.digitscape.e2e.packaged.PackagedServer;
import org.digitscape.e2e.replicas.BrowserVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The network is gone for half a minute while somebody draws in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class NetworkCutRun extends EndToEndTest {

  private static final Duration AWAY = Duration.ofSeconds(30);

  /** After the network's return. */
  private static final Duration PROMISED = Duration.ofSeconds(20);

  private static final String PROMISE =
      "the page says so calmly; what was there is there, and what is drawn meanwhile is read within"
          + " 20 s of the return";

  private PackagedServer server;

  @BeforeAll
  void start() throws IOException {
    server = new FaultServer("network").start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void network_refusing30Seconds_losesNothing() throws Exception {
    try (Network network = new Network(server.address())) {
      run(network, "connections end, new ones are refused for 30 s", network::cut, network::mend);
    }
  }

  @Test
  void network_silent30Seconds_losesNothing() throws Exception {
    try (Network network = new Network(server.address())) {
      run(
          network,
          "nothing arrives for 30 s, connections stay",
          () -> network.silence(true),
          () -> network.silence(false));
    }
  }

  /** Something about the network. */
  @FunctionalInterface
  private interface Change {
    void happen() throws IOException;
  }

  private void run(Network network, String fault, Change loss, Change comeback) throws Exception {
    visitors.tolerate("Failed to load resource");
    visitors.tolerate("net::ERR_");
    Page browser = visitors.newPage(View.DESKTOP);
    BrowserVisitor visitor = new BrowserVisitor(browser, network.address().toString());
    BrowserVisitor.Sight before = visitor.look();
    visitor.mark();

    loss.happen();
    long lost = System.nanoTime();
    visitor.page().draw(new int[][] {{60, 230}, {140, 236}, {220, 230}});
    String said = awaitWords(browser);
    long saidAfter = Faults.millisSince(lost);
    visitors.screenshot(browser, "away");
    Thread.sleep(Math.max(0, AWAY.toMillis() - Faults.millisSince(lost)));
    comeback.happen();
    long back = System.nanoTime();
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .pollInSameThread()
        .ignoreExceptions()
        .until(() -> !visitor.look().code().equals(before.code()));
    long read = Faults.millisSince(back);
    BrowserVisitor.Sight after = visitor.look();
    boolean loadedAgain = visitor.isLoadedAgain();
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .pollInSameThread()
        .until(() -> visitor.complaints().isEmpty());
    visitors.screenshot(browser, "back");
    visitor.page().draw(new int[][] {{60, 40}, {140, 36}, {220, 40}});
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInSameThread()
        .until(() -> !visitor.look().code().equals(after.code()));

    Faults.report(
        fault,
        PROMISE,
        "it said \"%s\" after %d ms; the stroke drawn meanwhile was read %d ms after the return, %s;"
            + " the next one, too",
        said,
        saidAfter,
        read,
        loadedAgain ? "the page loaded again" : "the page was the same");
    assertThat(said).isNotBlank();
    assertThat(read).isLessThan(PROMISED.toMillis());
    assertThat(after.position()).isEqualTo(before.position());
  }

  /** What the page says about the network; nothing, if it says nothing for most of the time. */
  private static String awaitWords(Page browser) throws InterruptedException {
    Locator indicator = browser.locator("vaadin-connection-indicator[expanded]");
    for (int i = 0; i < 50; i++) {
      if (indicator.count() > 0) {
        return String.join(" ", indicator.allInnerTexts()).strip();
      }
      Thread.sleep(500);
    }
    return "";
  }
}
