package org.digitscape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void choose_severalWishes_takesTheFirstThatIsSpoken() {
    assertThat(Languages.choose(Stream.of("ko", "en"))).isEqualTo(Locale.KOREAN);
    assertThat(Languages.choose(Stream.of("fr", "ko", "en"))).isEqualTo(Locale.KOREAN);
    assertThat(Languages.choose(Stream.of(null, "en", "ko"))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void choose_noneSpoken_isEnglish() {
    assertThat(Languages.choose(Stream.of(null, "xx"))).isEqualTo(Locale.ENGLISH);
    assertThat(Languages.choose(Stream.of())).isEqualTo(Locale.ENGLISH);
  }
}
