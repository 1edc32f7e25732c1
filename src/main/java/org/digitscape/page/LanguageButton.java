package org.digitscape.page;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;

/**
 * Goes on in another language, in whose own words it is named. The page is loaded anew from its
 * address, which holds the drawing and all else.
 */
final class LanguageButton {

  private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  private LanguageButton() {}

  /** One for each language but the one spoken now. */
  static List<NativeButton> others(Locale now, Exploration exploration) {
    return Languages.SPOKEN.stream()
        .filter(language -> !language.equals(now))
        .map(language -> of(language, exploration))
        .toList();
  }

  private static NativeButton of(Locale language, Exploration exploration) {
    String tag = language.getLanguage();
    NativeButton button = Controls.textButton(language.getDisplayLanguage(language));
    button.addClassNames("quiet", "language");
    button.getElement().setAttribute("lang", tag);
    Controls.testId(button, "language-" + tag);
    Controls.onClick(
        button,
        () -> {
          exploration.change(Memory.SAME, state -> state.withLanguage(Optional.of(tag)));
          button
              .getElement()
              .executeJs(
                  "document.cookie = `${$0}=${$1}; Path=/; Max-Age=${$2}; SameSite=Lax`"
                      + " + (location.protocol === 'https:' ? '; Secure' : '');"
                      + "location.reload();",
                  LanguageWish.COOKIE,
                  tag,
                  YEAR_IN_SECONDS);
        });
    return button;
  }
}
