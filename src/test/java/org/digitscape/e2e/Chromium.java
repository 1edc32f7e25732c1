package org.digitscape.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/** The one browser of this JVM; every visitor has a context of his own in it. */
public final class Chromium {

  private static @Nullable Browser browser;

  private Chromium() {}

  /** A new visitor, with an empty cache; the caller closes it. */
  public static synchronized BrowserContext newContext(View view) {
    if (browser == null || !browser.isConnected()) {
      Playwright playwright = Browsers.createPlaywright();
      browser = Browsers.launch(playwright);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser.newContext(view.options());
  }
}
