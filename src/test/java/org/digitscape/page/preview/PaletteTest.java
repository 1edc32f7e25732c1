package org.digitscape.page.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void light_andThePage_haveTheSameColours() throws IOException {
    assertThat(Palette.LIGHT).isEqualTo(inStyles(":root {"));
  }

  @Test
  void dark_andThePage_haveTheSameColours() throws IOException {
    assertThat(Palette.DARK).isEqualTo(inStyles(":root[data-theme=\"dark\"] {"));
  }

  /** The palette that a rule of the page's style sheet sets. */
  private static Palette inStyles(String rule) throws IOException {
    String css = styles();
    int start = css.indexOf(rule);
    String block = css.substring(start, css.indexOf('}', start));
    return new Palette(
        color(block, "paper"),
        color(block, "chrome"),
        color(block, "ink"),
        color(block, "ink-3"),
        color(block, "line"),
        digits(block, "c"),
        digits(block, "t"));
  }

  private static List<Color> digits(String block, String letter) {
    return IntStream.range(0, 10).mapToObj(digit -> color(block, letter + digit)).toList();
  }

  private static Color color(String block, String token) {
    Matcher found = Pattern.compile("--" + token + ": (#[0-9a-f]{6});").matcher(block);
    assertThat(found.find()).as(token).isTrue();
    return Color.decode(found.group(1));
  }

  /** As written: what the jar has of it is made small. */
  private static String styles() throws IOException {
    return Files.readString(Path.of("src/main/resources/META-INF/resources/styles/tokens.css"));
  }
}
