package org.digitscape.page.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.digitscape.link.PageState;
import org.digitscape.link.Panel;
import org.digitscape.page.parts.Translator;

/** What a link opens, in words. */
final class StageWords {

  private final Translator translator;

  StageWords(Translator translator) {
    this.translator = translator;
  }

  String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  String panel(Panel panel) {
    return say("class.panel." + id(panel));
  }

  String start(ClassLinkDialog.Start start) {
    String tab = say("tab." + id(start.tab()));
    return start.tab() == PageState.Tab.STORY
        ? say("class.step", tab, start.step().number(), say("story." + id(start.step()) + ".title"))
        : tab;
  }

  /** In the order of the themes. */
  List<String> themes() {
    return Arrays.stream(PageState.Theme.values())
        .map(each -> say("class.theme." + id(each)))
        .toList();
  }

  /** No wish first, then the languages that the page speaks. */
  List<Optional<String>> languages() {
    return List.of(Optional.empty(), Optional.of("en"), Optional.of("ko"));
  }

  /** A language is named in its own words. */
  String language(Optional<String> tag) {
    return tag.map(Locale::forLanguageTag)
        .map(locale -> locale.getDisplayLanguage(locale))
        .orElseGet(() -> say("class.language.each"));
  }

  /** What a state's link opens, in a few sentences. */
  String summary(PageState state) {
    List<String> sentences = new ArrayList<>();
    sentences.add(say("class.summary.start", start(ClassLinkDialog.Start.of(state))));
    List<Panel> left =
        Arrays.stream(Panel.values()).filter(panel -> !state.stage().has(panel)).toList();
    sentences.add(
        left.isEmpty()
            ? say("class.summary.all")
            : say(
                "class.summary.without",
                left.stream().map(this::panel).collect(Collectors.joining(say("digits.comma")))));
    if (state.stage().present()) {
      sentences.add(say("class.summary.present"));
    }
    if (state.theme() != PageState.Theme.SYSTEM) {
      sentences.add(say("class.summary.theme." + id(state.theme())));
    }
    state
        .language()
        .ifPresent(tag -> sentences.add(say("class.summary.language", language(Optional.of(tag)))));
    return String.join(" ", sentences);
  }

  private String say(String key, Object... parameters) {
    return translator.getTranslation(key, parameters);
  }
}
