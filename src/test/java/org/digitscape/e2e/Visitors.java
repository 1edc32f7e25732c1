package org.digitscape.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The visitors of one test, each with a browser context of his own: nothing is shared but the
 * server. Errors on a page, and requests to any other site, fail the test; every failure leaves
 * pictures in target/screens.
 */
public final class Visitors
    implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

  private static final Set<String> OUR_HOSTS = Set.of("localhost", "127.0.0.1");
  private static final Path SCREENS = Path.of("target", "screens");

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> tolerated = new ArrayList<>();
  private String test = "";

  /** A new visitor with an empty page. */
  public Page newPage(View view) {
    BrowserContext context = Chromium.newContext(view);
    contexts.add(context);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add("console: " + message.text() + " (" + message.location() + ")");
          }
        });
    context.onWebError(error -> errors.add("error: " + error.error()));
    context.onRequest(request -> requireOurs(request.url()));
    return context.newPage();
  }

  /** The page asks nobody but its own server for anything. */
  private void requireOurs(String url) {
    URI address = URI.create(url);
    if (url.startsWith("http") && !OUR_HOSTS.contains(address.getHost())) {
      errors.add("request to another site: " + url);
    }
  }

  /** From now on, errors that contain this text do not fail the test. */
  public void tolerate(String text) {
    tolerated.add(text);
  }

  /** A picture in target/screens, named after test and moment. */
  public void screenshot(Page page, String moment) {
    page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(test + "-" + moment + ".png")));
  }

  /** A picture in target/screens under a name of its own, for people to look at. */
  void photograph(Page page, String name) {
    page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    contexts.clear();
    errors.clear();
    tolerated.clear();
    test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent() || !problems().isEmpty()) {
      photographAll();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    contexts.forEach(BrowserContext::close);
    assertThat(problems()).as("errors on the page").isEmpty();
  }

  private List<String> problems() {
    return errors.stream().filter(error -> tolerated.stream().noneMatch(error::contains)).toList();
  }

  private void photographAll() {
    int number = 0;
    for (BrowserContext context : contexts) {
      for (Page page : context.pages()) {
        number++;
        try {
          screenshot(page, "failed-" + number);
        } catch (PlaywrightException gone) {
          errors.add("no picture: " + gone.getMessage());
        }
      }
    }
  }
}
