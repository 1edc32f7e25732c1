package org.digitscape.e2e.replicas;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.digitscape.e2e.DigitscapePage;

/** Somebody at a real browser, who drew a five and is on a walk from it. */
public final class BrowserVisitor {

  /** On a machine that two replicas and a browser share. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Page browser;

  /** Opens the site, draws, and begins to walk. */
  public BrowserVisitor(Page browser, String site) {
    this.browser = browser;
    browser.setDefaultTimeout(PATIENCE.toMillis());
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    browser.navigate(site + "?v=1&seed=3");
    page().drawFive();
    page().code();
    page().at("tab-walk").click();
    browser.getByText("Across the gap").click();
    browser.waitForURL(Pattern.compile(".*to=test\\.\\d+.*"));
    scrubTo(37);
  }

  /** What is on show: everything of it stands in the address, and the code is computed anew. */
  public record Sight(String address, String code, String position, String replicaOfVisit) {
    /** The same to the visitor, whoever serves it. */
    public boolean looksLike(Sight other) {
      return address.equals(other.address)
          && code.equals(other.code)
          && position.equals(other.position);
    }
  }

  public Sight look() {
    return new Sight(browser.url(), page().code(), page().at("walk-scrub").inputValue(), replica());
  }

  /** The replica that the session's cookie names; without a proxy, which puts it there, nothing. */
  String replica() {
    return browser.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value.substring(0, Math.max(0, cookie.value.indexOf('~'))))
        .findFirst()
        .orElseThrow();
  }

  /** Moves the walk's slider by keys, which the server writes into the address. */
  void scrubTo(int steps) {
    Locator slider = page().at("walk-scrub");
    slider.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    slider.focus();
    browser.keyboard().press("Home");
    for (int i = 0; i < steps; i++) {
      browser.keyboard().press("ArrowRight");
    }
    browser.waitForURL(Pattern.compile(".*[?&]at=0\\.\\d+.*"));
  }

  /** Asks something of the server, without changing what is on show. */
  public void ask() {
    browser.evaluate(
        "() => window.Vaadin.Flow.clients[Object.keys(window.Vaadin.Flow.clients)"
            + ".find(id => window.Vaadin.Flow.clients[id].poll)].poll()");
  }

  /**
   * Marks the page as it is, so that one that was loaded again can be told from it.
   *
   * @see #isLoadedAgain
   */
  public void mark() {
    browser.evaluate("() => { window.digitscapeMark = true; }");
  }

  /** Whether the page has been loaded again since {@link #mark}, and is complete. */
  public boolean isLoadedAgain() {
    return Boolean.TRUE.equals(
        browser.evaluate(
            "() => !window.digitscapeMark"
                + " && !!document.querySelector('[data-testid=map]')?.chart"
                + " && !!document.querySelector('[data-testid=walk-scrub]')"));
  }

  /** Waits until the page has loaded again. */
  public Duration awaitReload() {
    long start = System.nanoTime();
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .ignoreExceptions()
        .until(this::isLoadedAgain);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Pieces of the page that no visitor should see. */
  public List<String> complaints() {
    return browser
        .locator(".v-system-error, vaadin-connection-indicator[expanded]")
        .allInnerTexts();
  }

  /** The page, to look at and to use. */
  public DigitscapePage page() {
    return new DigitscapePage(browser);
  }
}
