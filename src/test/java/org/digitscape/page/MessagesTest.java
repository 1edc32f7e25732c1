package org.digitscape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, and nothing is said outside the bundles. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");

  /** Text between tags, or a spoken name, written in a module. */
  private static final Pattern TEXT_IN_MODULE =
      Pattern.compile(
          ">\\s*[A-Z]?[a-z]{2,}[ \\w]*\\s*</"
              + "|(?:aria-label|title|placeholder|alt)=\"[^\"$]*[A-Za-z]{2}"
              + "|(?:ariaLabel|textContent|innerText|title|alt) = ['\"][^'\"]*[A-Za-z]{2}"
              + "|aria-(?:label|valuetext|roledescription)', ['\"`][^'\"`$]*[A-Za-z]{2}");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  /** A component that is given a sentence or a word in quotes. */
  private static final Pattern TEXT_IN_PAGE =
      Pattern.compile(
          "(?:setText|setAriaLabel|setTitle|setLabel|setPlaceholder|textButton|new H\\d|new Span"
              + "|new Paragraph|new NativeButton)\\(\\s*\"[^\"]*[A-Za-z]{2}"
              + "|setAttribute\\(\\s*\"(?:aria-label|aria-valuetext|title|alt|placeholder)\",\\s*\"[^\"]*[A-Za-z]{2}");

  @ParameterizedTest
  @MethodSource("translations")
  void bundle_ofAnotherLanguage_hasTheSameKeysAndPlaces(Locale language) throws IOException {
    assertThat(places(bundle(language))).isEqualTo(places(bundle(Locale.ENGLISH)));
  }

  @Test
  void bundle_korean_isKorean() throws IOException {
    Map<String, String> english = bundle(Locale.ENGLISH);

    assertThat(bundle(Locale.KOREAN).entrySet())
        .filteredOn(entry -> !HANGUL.matcher(entry.getValue()).find())
        .allSatisfy(
            entry ->
                assertThat(entry.getValue())
                    .as(entry.getKey())
                    .satisfiesAnyOf(
                        text -> assertThat(text).doesNotContainPattern(LATIN_WORD),
                        text -> assertThat(text).isEqualTo(english.get(entry.getKey()))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void bundle_anyLanguage_isCalmAndWellFormed(Locale language) throws IOException {
    assertThat(bundle(language))
        .allSatisfy(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank().doesNotContain("!");
              if (PLACE.matcher(text).find()) {
                new MessageFormat(text, language);
              }
            });
  }

  @Test
  void modules_anywhere_haveNoTextOfTheirOwn() throws IOException {
    assertThat(texts(Path.of("frontend"), ".ts", TEXT_IN_MODULE)).isEmpty();
  }

  @Test
  void components_anywhere_haveNoTextOfTheirOwn() throws IOException {
    Path java = Path.of("src", "main", "java", "org", "digitscape");
    for (String part : new String[] {"page", "component", "chart"}) {
      assertThat(texts(java.resolve(part), ".java", TEXT_IN_PAGE)).isEmpty();
    }
  }

  private static Map<String, String> texts(Path folder, String ending, Pattern pattern)
      throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> isOurs(file, ending)).toList()) {
        Matcher text = pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
        while (text.find()) {
          found.put(file + ": " + text.group(), file.toString());
        }
      }
    }
    return found;
  }

  /** Vaadin lays its own modules beside ours when it builds the frontend. */
  private static boolean isOurs(Path file, String ending) {
    return file.toString().endsWith(ending) && !file.startsWith(Path.of("frontend", "generated"));
  }

  private static Stream<Locale> languages() {
    return Languages.SPOKEN.stream();
  }

  private static Stream<Locale> translations() {
    return languages().filter(language -> !language.equals(Locale.ENGLISH));
  }

  /** Each key with the numbers in braces of its text. */
  private static Map<String, Set<String>> places(Map<String, String> texts) {
    Map<String, Set<String>> places = new TreeMap<>();
    texts.forEach(
        (key, text) ->
            places.put(
                key,
                PLACE
                    .matcher(text)
                    .results()
                    .map(place -> place.group(1))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static Map<String, String> bundle(Locale language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
  }
}
