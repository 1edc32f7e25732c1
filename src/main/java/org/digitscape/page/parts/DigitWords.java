package org.digitscape.page.parts;

import java.util.List;
import java.util.stream.Collectors;

/** A model's digits in words. */
public final class DigitWords {

  /** As many are still worth listing. */
  private static final int MOST_LISTED = 4;

  private static final int ALL = 10;

  private final Translator translator;

  /**
   * @param translator of the component that shows the words
   */
  public DigitWords(Translator translator) {
    this.translator = translator;
  }

  /** "1, 5 or 6"; "0 to 9" for a row of many. */
  public String choice(List<Integer> digits) {
    boolean row = digits.getLast() - digits.getFirst() == digits.size() - 1;
    return row && digits.size() > MOST_LISTED
        ? translator.getTranslation("digits.row", digits.getFirst(), digits.getLast())
        : joined(digits, "digits.digit", "digits.or");
  }

  /** After "any": "1, 5 or 6"; of many "digit it knows"; of all "digit". */
  public String any(List<Integer> digits) {
    if (digits.size() == ALL) {
      return translator.getTranslation("digits.any");
    }
    return digits.size() > MOST_LISTED
        ? translator.getTranslation("digits.anyKnown")
        : choice(digits);
  }

  /** What to draw: "a 1, 5 or 6", "an 8 or 9"; of all "a digit". */
  public String drawable(List<Integer> digits) {
    if (digits.size() == ALL) {
      return translator.getTranslation("digits.one");
    }
    String key = digits.getFirst() == 8 ? "digits.an" : "digits.a";
    return translator.getTranslation(key, choice(digits));
  }

  /** "1s, 5s and 6s"; of many "digits". */
  public String plural(List<Integer> digits) {
    return digits.size() > MOST_LISTED
        ? translator.getTranslation("digits.many")
        : joined(digits, "digits.plural", "digits.and");
  }

  private String joined(List<Integer> digits, String each, String last) {
    List<String> words =
        digits.stream().map(digit -> translator.getTranslation(each, digit)).toList();
    if (words.size() == 1) {
      return words.getFirst();
    }
    String start =
        words.subList(0, words.size() - 1).stream()
            .collect(Collectors.joining(translator.getTranslation("digits.comma")));
    return translator.getTranslation(last, start, words.getLast());
  }
}
