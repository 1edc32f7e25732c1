package org.digitscape.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitWordsTest {

  private static final List<Integer> LECTURE = List.of(1, 5, 6);
  private static final List<Integer> ALL = IntStream.rangeClosed(0, 9).boxed().toList();
  private static final List<Integer> SOME = List.of(0, 2, 4, 6, 8);

  private final DigitWords words = new DigitWords(DigitWordsTest::english);

  @Test
  void choice_ofDigits_listsThemOrSaysWhereTheyEnd() {
    assertThat(words.choice(List.of(7))).isEqualTo("7");
    assertThat(words.choice(List.of(3, 8))).isEqualTo("3 or 8");
    assertThat(words.choice(LECTURE)).isEqualTo("1, 5 or 6");
    assertThat(words.choice(SOME)).isEqualTo("0, 2, 4, 6 or 8");
    assertThat(words.choice(ALL)).isEqualTo("0 to 9");
  }

  @Test
  void any_ofManyDigits_staysShort() {
    assertThat(words.any(LECTURE)).isEqualTo("1, 5 or 6");
    assertThat(words.any(SOME)).isEqualTo("digit it knows");
    assertThat(words.any(ALL)).isEqualTo("digit");
  }

  @Test
  void drawable_startingWith8_hasTheOtherArticle() {
    assertThat(words.drawable(LECTURE)).isEqualTo("a 1, 5 or 6");
    assertThat(words.drawable(List.of(8, 9))).isEqualTo("an 8 or 9");
    assertThat(words.drawable(ALL)).isEqualTo("a digit");
  }

  @Test
  void plural_ofDigits_isForATitle() {
    assertThat(words.plural(LECTURE)).isEqualTo("1s, 5s and 6s");
    assertThat(words.plural(ALL)).isEqualTo("digits");
  }

  private static String english(String key, Object... parameters) {
    return new MessageFormat(
            ResourceBundle.getBundle("messages", Locale.ENGLISH).getString(key), Locale.ENGLISH)
        .format(parameters);
  }
}
