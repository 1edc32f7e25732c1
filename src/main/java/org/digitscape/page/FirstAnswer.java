package org.digitscape.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;

/**
 * Answers a browser that opens the page with all that the first paint needs, in one piece: the view
 * itself and its styles. Else they would be asked for one after the other.
 */
@Component
class FirstAnswer implements VaadinServiceInitListener {

  /** Where a browser shows what it asks for; programs that read pages name none. */
  private static final Set<String> SHOWN_IN = Set.of("document", "iframe");

  private static final String RESOURCES = "META-INF/resources/";

  private final ConcurrentHashMap<String, String> styles = new ConcurrentHashMap<>();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setBootstrapInitialPredicate(FirstAnswer::isBrowser);
    event.addIndexHtmlRequestListener(this::arrange);
  }

  /**
   * Whoever only reads the page's frame, or fetches it ahead of time, gets no view: it takes memory
   * until it is known to be abandoned. A browser that does not say what it asks for (before 2023,
   * or without https) asks for the view later.
   */
  private static boolean isBrowser(VaadinRequest request) {
    return SHOWN_IN.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), ""))
        && request.getHeader("Sec-Purpose") == null;
  }

  private void arrange(IndexHtmlResponse response) {
    Document page = response.getDocument();
    Elements links = page.select("link[rel=stylesheet][href^=./styles/]");
    StringBuilder all = new StringBuilder();
    links.forEach(link -> all.append(styles.computeIfAbsent(link.attr("href"), FirstAnswer::read)));
    links.remove();
    page.head().appendElement("style").appendChild(new DataNode(all.toString()));

    Element view = page.selectFirst("script[initial]:containsData(TypeScript)");
    if (view != null) {
      // The view is long: the browser should begin to load the scripts before it has read it.
      String safe = view.data().replace("<", "\\u003c");
      page.body().appendChild(view.empty().appendChild(new DataNode(safe)));
    }
  }

  private static String read(String href) {
    String path = RESOURCES + href.substring(2).replaceFirst("\\?.*", "");
    try (InputStream content = FirstAnswer.class.getClassLoader().getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(content, path).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
