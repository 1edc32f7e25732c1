package org.digitscape.operations.headers;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Marks the scripts that the server itself wrote into the page with a number that nobody can
 * foretell; the browser runs no others. A new one for each answer.
 */
@Component
class PageNonce implements VaadinServiceInitListener {

  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final ContentPolicy policy;

  PageNonce(ContentPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::mark);
  }

  private void mark(IndexHtmlResponse page) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    page.getDocument().select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(SecurityHeaders.POLICY, policy.forPage(nonce));
    // It is this tab's alone: a browser that goes back, or opens a tab twice, must ask for another.
    page.getVaadinResponse().setHeader("Cache-Control", "no-store");
  }
}
