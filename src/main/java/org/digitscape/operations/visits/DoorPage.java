package org.digitscape.operations.visits;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What someone sees who is not let in: a few words, without script, session or the framework. */
@Component
class DoorPage {

  private static final String SECONDS_TO_WAIT = "10";

  private final I18NProvider texts;
  private final String template;

  DoorPage(I18NProvider texts) throws IOException {
    this.texts = texts;
    this.template = new ClassPathResource("door.html").getContentAsString(StandardCharsets.UTF_8);
  }

  /**
   * Answers with it.
   *
   * @param name of the texts: {@code door.NAME.title}, {@code .text} and {@code .link}
   */
  void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name)
      throws IOException {
    boolean later = status == HttpStatus.SERVICE_UNAVAILABLE;
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (later) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      // The address stays, and with it whatever it was to show.
      response.setHeader("Refresh", SECONDS_TO_WAIT);
    }
    Locale locale = spoken(request.getLocale());
    String html =
        template
            .replace("{language}", locale.toLanguageTag())
            .replace("{title}", text("door." + name + ".title", locale))
            .replace("{text}", text("door." + name + ".text", locale))
            .replace("{link}", text("door." + name + ".link", locale))
            .replace("{href}", later ? "" : request.getContextPath() + "/");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  private Locale spoken(Locale wanted) {
    return texts.getProvidedLocales().stream()
        .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(texts.getProvidedLocales().getFirst());
  }

  private String text(String key, Locale locale) {
    return HtmlUtils.htmlEscape(texts.getTranslation(key, locale), StandardCharsets.UTF_8.name());
  }
}
