package org.digitscape.page.preview;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.digitscape.link.DigitSource;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.link.WalkEnd;
import org.digitscape.page.explore.Sketches;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Says in the page's head what other sites show of a link to it, for just the address that was
 * asked for.
 *
 * <p>Nothing of the request is repeated: addresses are those that the page itself would write for
 * what it could read.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
@Component
class PreviewTags implements VaadinServiceInitListener {

  private final I18NProvider texts;
  private final String publicUrl;

  /**
   * @param publicUrl where the world finds this site, such as {@code https://digits.example.org};
   *     empty for the host that each request names
   */
  PreviewTags(I18NProvider texts, @Value("${digitscape.public-url:}") String publicUrl) {
    this.texts = texts;
    this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    if (!this.publicUrl.isEmpty() && !this.publicUrl.matches("https?://[^\\s\"'<>?#]+")) {
      throw new IllegalArgumentException(
          "digitscape.public-url is \"" + publicUrl + "\", expected an address with http or https");
    }
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::describe);
  }

  private void describe(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    if (!(request instanceof VaadinServletRequest servlet)) {
      return;
    }
    HttpServletRequest http = servlet.getHttpServletRequest();
    String asked = http.getQueryString();
    PageState state = PageAddress.parse(asked == null ? "" : asked).state();
    Locale locale = state.language().map(Locale::forLanguageTag).orElse(request.getLocale());
    String site = publicUrl.isEmpty() ? siteOf(http) : publicUrl;
    String kind = "preview." + kindOf(state);
    Element head = page.getDocument().head();
    property(head, "og:site_name", texts.getTranslation("app.title", locale));
    property(head, "og:type", "website");
    property(head, "og:title", texts.getTranslation(kind + ".title", locale));
    property(head, "og:description", texts.getTranslation("preview.description", locale));
    property(head, "og:url", site + "/" + query(state));
    property(head, "og:image", site + PreviewController.PATH + query(Previews.canonical(state)));
    property(head, "og:image:type", "image/png");
    property(head, "og:image:width", String.valueOf(PreviewPainter.WIDTH));
    property(head, "og:image:height", String.valueOf(PreviewPainter.HEIGHT));
    property(head, "og:image:alt", texts.getTranslation(kind + ".alt", locale));
    head.appendElement("meta").attr("name", "twitter:card").attr("content", "summary_large_image");
  }

  /** What the picture shows. */
  private static String kindOf(PageState state) {
    boolean walk =
        state.tab() == PageState.Tab.WALK && !(state.walk().to() instanceof WalkEnd.Unset);
    if (walk) {
      return "walk";
    }
    if (state.sample().drawn()) {
      return "samples";
    }
    return state.digit() instanceof DigitSource.None ? "page" : "digit";
  }

  private static String query(PageState state) {
    return state.equals(PageState.DEFAULT)
        ? ""
        : "?" + PageAddress.write(state, Sketches::toPicture);
  }

  /**
   * Scheme, host and port as the container has them; proxies' headers only where it trusts them.
   */
  private static String siteOf(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  private static void property(Element head, String name, String content) {
    head.appendElement("meta").attr("property", name).attr("content", content);
  }
}
