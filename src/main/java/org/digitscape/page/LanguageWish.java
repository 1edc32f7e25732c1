package org.digitscape.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.digitscape.link.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives each visitor the language of the address, else the one last chosen in this browser, else
 * the one that the browser asks for. A cookie remembers the choice, because the server writes the
 * texts and knows nothing else of the browser before the first paint.
 */
@Component
class LanguageWish implements VaadinServiceInitListener {

  /** Holds the two letters of the language last chosen. */
  static final String COOKIE = "digitscape-lang";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(LanguageWish::describe);
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(LanguageWish::enter));
  }

  /** The document's language, which screen readers and line breaks go by. */
  private static void describe(IndexHtmlResponse response) {
    VaadinRequest request = response.getVaadinRequest();
    Locale locale = of(request, request.getParameter("lang"));
    response.getDocument().getElementsByTag("html").attr("lang", locale.getLanguage());
  }

  /** Before there is a page: its texts are written once. */
  private static void enter(BeforeEnterEvent event) {
    UI ui = event.getUI();
    String query = event.getLocation().getQueryParameters().getQueryString();
    String wish = PageAddress.parse(query).state().language().orElse(null);
    VaadinRequest request = VaadinRequest.getCurrent();
    if (request == null) {
      return;
    }
    Locale locale = of(request, wish);
    if (ui.getInternals().getActiveRouterTargetsChain().isEmpty()) {
      ui.setLocale(locale);
    } else if (!locale.equals(ui.getLocale())) {
      // Back to a step that was in another language.
      ui.getPage().reload();
    }
  }

  private static Locale of(VaadinRequest request, @Nullable String inAddress) {
    Stream<@Nullable String> asked =
        Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    return Languages.choose(
        Stream.concat(Stream.<@Nullable String>of(inAddress, kept(request)), asked));
  }

  private static @Nullable String kept(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}
