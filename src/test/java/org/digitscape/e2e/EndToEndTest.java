package org.digitscape.e2e;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test of the whole application in a real browser. Names of subclasses end in {@code IT}; {@code
 * verify} runs them after the unit tests.
 *
 * <p>Errors on the console of any page fail the test, unless it says what to {@link
 * Visitors#tolerate}.
 */
public abstract class EndToEndTest {

  @RegisterExtension protected final Visitors visitors = new Visitors();

  /**
   * A new visitor opens the page of the shared server.
   *
   * @param pathAndQuery such as {@code /?v=1&tab=walk}
   */
  protected final Page open(View view, String pathAndQuery) {
    return open(view, AppServer.shared(), pathAndQuery);
  }

  /** A new visitor opens the page of a server. */
  final Page open(View view, AppServer server, String pathAndQuery) {
    Page page = visitors.newPage(view);
    page.navigate(server.url(pathAndQuery));
    return page;
  }
}
