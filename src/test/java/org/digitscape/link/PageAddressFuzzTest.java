package org.digitscape.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever an address says, the page opens. */
class PageAddressFuzzTest {

  private static final String ALPHABET =
      "abcdefvistmngkp0123456789._-=&%?+#;,:/\\<>\"' \u0000\n\u00e9\ud83d\udd8a\ud800AQBg~*";

  @Test
  void parse_mutatedAddresses_neverThrows() {
    SplittableRandom random = new SplittableRandom(10);
    RandomStates states = new RandomStates(random);
    int damaged = 0;
    for (int i = 0; i < 20_000; i++) {
      String query = PageAddress.write(states.state(), drawing -> states.picture(256));
      ParsedAddress parsed = PageAddress.parse(mutate(query, random));
      damaged += parsed.isComplete() ? 0 : 1;
      assertReadsBack(parsed.state());
    }
    assertThat(damaged).isGreaterThan(5_000);
  }

  @Test
  void parse_noise_neverThrows() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder noise = new StringBuilder(i % 2 == 0 ? "v=1&" : "");
      int length = random.nextInt(200);
      for (int c = 0; c < length; c++) {
        noise.append(symbol(random));
      }
      assertReadsBack(PageAddress.parse(noise.toString()).state());
    }
  }

  @Test
  void parse_bombs_endsAtOnce() {
    String bombs =
        "v=1&digit=ink."
            + PackedText.pack(new byte[1_000_000]).substring(0, 1_300)
            + "&from="
            + "9".repeat(600);
    String separators = "&".repeat(2_000);
    String huge = "v=1&" + "digit=ink.".repeat(2_000_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 200; i++) {
            assertThat(PageAddress.parse(bombs).problems()).hasSize(2);
            assertThat(PageAddress.parse(separators).state()).isEqualTo(PageState.DEFAULT);
            assertThat(PageAddress.parse(huge).problems()).hasSize(1);
          }
        });
  }

  /** What was read is a state like any other: it can be linked to again. */
  private static void assertReadsBack(PageState state) {
    String query =
        PageAddress.write(state, drawing -> new RandomStates(new SplittableRandom(0)).picture(2));
    PageState again = PageAddress.parse(query).state();
    if (!(state.digit() instanceof DigitSource.Drawn && query.contains("=pic."))) {
      assertThat(again).isEqualTo(state);
    }
  }

  private static String mutate(String query, SplittableRandom random) {
    StringBuilder text = new StringBuilder(query);
    int changes = random.nextInt(1, 6);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, symbol(random));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
        case 2 -> text.insert(at, text.substring(0, random.nextInt(text.length() + 1)));
        default -> {
          if (at < text.length()) {
            text.setCharAt(at, symbol(random));
          }
        }
      }
    }
    return text.toString();
  }

  private static char symbol(SplittableRandom random) {
    return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
  }
}
