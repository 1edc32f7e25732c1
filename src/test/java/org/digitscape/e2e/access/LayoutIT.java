package org.digitscape.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts are whole at every width and in both languages; fingers and the keyboard reach all. Runs
 * when asked for, because {@code verify} has no time left: with {@code -Dlayout=all} through ten
 * windows, with {@code -Dlayout=few} through those where most has gone wrong.
 */
@EnabledIfSystemProperty(named = "layout", matches = "few|all")
class LayoutIT extends EndToEndTest {

  private static final boolean ALL = "all".equals(System.getProperty("layout"));

  private static final String SAMPLE = "&digit=test.15&tab=sample&sampled=1";
  private static final String LADDER = "&tab=story&step=5&sampled=1";

  private static final List<String> STATES =
      List.of(
          "",
          "&digit=test.15",
          SAMPLE,
          "&digit=test.15&tab=walk&from=mine&to=test.2",
          "&digit=test.15&tab=story",
          "&tab=story&step=3&sampled=1",
          LADDER);

  /** As many steps by Tab end a walk through the page that never comes round. */
  private static final int MOST_STOPS = 200;

  private static final int TARGET = 44;

  /** Each state is led to once and then seen through every window, because loading takes long. */
  @ParameterizedTest
  @MethodSource("windows")
  void page_inEveryWindow_isWholeAndWithinReach(List<View> windows, String language) {
    DigitscapePage page = opened(windows.getFirst(), language);
    List<String> wrong = new ArrayList<>();
    for (String state : STATES) {
      page.lead(address(language, state));
      for (View window : windows) {
        page.resize(window);
        findings(page, "cut-text.js", null).forEach(each -> wrong.add(at(window, state) + each));
        if (window.touch()) {
          findings(page, "small-targets.js", TARGET)
              .forEach(each -> wrong.add(at(window, state) + each));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** 320 by 450 is a window of 1280 at 400 %, and 720 by 450 one of 1440 by 900 at 200 %. */
  static Stream<Arguments> windows() {
    View small = View.PHONE.sized(320, 640);
    View low = View.DESKTOP.sized(320, 450);
    View half = View.DESKTOP.sized(720, 450);
    View narrow = View.PHONE.sized(360, 740);
    View upright = View.TABLET.sized(768, 1024);
    View laptop = View.DESKTOP.sized(1366, 650);
    if (!ALL) {
      return Stream.of(
          Arguments.of(List.of(small, View.PHONE, upright), "en"),
          Arguments.of(List.of(small, View.PHONE), "ko"),
          Arguments.of(List.of(low, half), "en"));
    }
    List<View> touched = List.of(small, narrow, View.PHONE, upright, View.TABLET);
    List<View> pointed = List.of(low, half, laptop, View.DESKTOP, View.DESKTOP.sized(1920, 1080));
    return Stream.of(touched, pointed)
        .flatMap(views -> Stream.of(Arguments.of(views, "en"), Arguments.of(views, "ko")));
  }

  /** With spaces as WCAG 2.2 has them in 1.4.12, and lines of one and a half. */
  @Test
  void page_withWiderText_isWhole() {
    DigitscapePage page = opened(View.DESKTOP, "en");
    page.page()
        .evaluate(
            """
            () => {
              const wider = new CSSStyleSheet();
              wider.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider];
            }
            """);
    List<String> wrong = new ArrayList<>();
    for (String state : ALL ? STATES : List.of("&digit=test.15", LADDER)) {
      page.lead(address("en", state));
      findings(page, "cut-text.js", null).forEach(each -> wrong.add(state + ": " + each));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void focus_throughThePage_isNeverHidden() {
    View narrow = View.DESKTOP.sized(390, 844);
    DigitscapePage page = opened(narrow, "en");
    List<String> hidden = new ArrayList<>();
    for (View window : ALL ? List.of(narrow, View.DESKTOP) : List.of(narrow)) {
      page.resize(window);
      for (String state : ALL ? STATES : List.of(SAMPLE, LADDER)) {
        page.lead(address("en", state));
        walk(page).forEach(each -> hidden.add(at(window, state) + each));
      }
    }
    assertThat(hidden).isEmpty();
  }

  /** Goes through the page by Tab; what is wrong with the places that it stops at. */
  private static List<String> walk(DigitscapePage page) {
    List<String> hidden = new ArrayList<>();
    int stops = 0;
    while (stops < MOST_STOPS) {
      page.page().keyboard().press("Tab");
      Object wrong = page.run("focus-hidden.js", null);
      if (wrong == null) {
        break;
      }
      stops++;
      if (!wrong.equals("")) {
        hidden.add(wrong.toString());
      }
    }
    assertThat(stops).as("stops on the way").isBetween(10, MOST_STOPS - 1);
    return hidden;
  }

  private DigitscapePage opened(View view, String language) {
    return new DigitscapePage(open(view.withReducedMotion(), address(language, "")));
  }

  private static String address(String language, String state) {
    return "/?v=1&lang=" + language + state;
  }

  private static String at(View window, String state) {
    return window.width() + " x " + window.height() + " " + state + ": ";
  }

  private static List<String> findings(
      DigitscapePage page, String script, @Nullable Object argument) {
    return ((List<?>) page.run(script, argument)).stream().map(Object::toString).toList();
  }
}
