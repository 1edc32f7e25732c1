package org.digitscape.page;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The texts of the page, from {@code messages_*.properties}. */
@Component
class MessageBundle implements I18NProvider {

  @Override
  public List<Locale> getProvidedLocales() {
    return Languages.SPOKEN;
  }

  /**
   * @throws MissingResourceException if there is no such text: a slip in the program, not of the
   *     visitor
   */
  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    Locale language = Languages.choose(Stream.of(locale.getLanguage()));
    String pattern =
        ResourceBundle.getBundle(
                "messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(key);
    return parameters.length == 0
        ? pattern
        : new MessageFormat(pattern, language).format(parameters);
  }
}
