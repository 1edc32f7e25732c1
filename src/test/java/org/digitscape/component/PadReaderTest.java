package org.digitscape.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitscape.model.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PadReaderTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void change_strokes_areRead() {
    Drawing drawing =
        PadReader.change(
                detail(
                    "[{\"eraser\":false,\"points\":[0,279]},{\"eraser\":true,\"points\":[5,6,7,8]}]",
                    "null"))
            .orElseThrow()
            .content()
            .drawing();
    assertThat(drawing.strokes()).hasSize(2);
    assertThat(drawing.strokes().getFirst().points()).containsExactly(new Drawing.Point(0, 279));
    assertThat(drawing.strokes().getLast().eraser()).isTrue();
    assertThat(drawing.size()).isEqualTo(3);
  }

  @Test
  void change_pressedStroke_hasItsWidths() {
    Drawing drawing =
        PadReader.change(detail("[{\"points\":[5,6,7,8],\"widths\":[16,28]}]", "null"))
            .orElseThrow()
            .content()
            .drawing();
    assertThat(drawing.strokes().getFirst().points())
        .containsExactly(new Drawing.Point(5, 6, 16), new Drawing.Point(7, 8, 28));
  }

  @Test
  void change_nothing_isABlankPad() {
    assertThat(PadReader.change(detail("[]", "null")))
        .get()
        .extracting(PadReader.Change::content)
        .isEqualTo(PadContent.BLANK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "\"\"",
        "[null]",
        "[[]]",
        "[{}]",
        "[{\"points\":[]}]",
        "[{\"points\":[1]}]",
        "[{\"points\":[1,2,3]}]",
        "[{\"points\":[1,280]}]",
        "[{\"points\":[-1,2]}]",
        "[{\"points\":[1.5,2]}]",
        "[{\"points\":[\"1\",2]}]",
        "[{\"points\":[null,2]}]",
        "[{\"points\":[1,4294967297]}]",
        "[{\"points\":[1,1e300]}]",
        "[{\"points\":[1,123456789012345678901234567890]}]",
        "[{\"points\":{\"0\":1,\"1\":2}}]",
        "[{\"points\":[1,2]},{\"points\":[1]}]",
        "[{\"points\":[1,2],\"widths\":[]}]",
        "[{\"points\":[1,2],\"widths\":[22,22]}]",
        "[{\"points\":[1,2],\"widths\":[15]}]",
        "[{\"points\":[1,2],\"widths\":[29]}]",
        "[{\"points\":[1,2],\"widths\":[\"22\"]}]"
      })
  void change_malformedStrokes_isEmpty(String strokes) {
    assertThat(PadReader.change(detail(strokes, "null"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"\"", "\"AAAA\"", "{}", "[]", "true"})
  void change_malformedPicture_isEmpty(String picture) {
    assertThat(PadReader.change(detail("[]", picture))).isEmpty();
  }

  @Test
  void change_pictureOfOddLetters_isEmpty() {
    assertThat(PadReader.change(detail("[]", "\"" + "*".repeat(1048) + "\""))).isEmpty();
  }

  @Test
  void change_pictureAndStrokes_isEmpty() {
    String picture = "\"" + "A".repeat(1046) + "==\"";
    assertThat(PadReader.change(detail("[]", picture))).isPresent();
    assertThat(PadReader.change(detail("[{\"points\":[1,2]}]", picture))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"STROKE\"", "\"scribble\"", "1", "null"})
  void change_unknownOrigin_isEmpty(String origin) {
    JsonNode detail =
        JSON.readTree("{\"strokes\":[],\"picture\":null,\"origin\":%s}".formatted(origin));
    assertThat(PadReader.change(detail)).isEmpty();
  }

  @Test
  void change_asManyPointsAsAllowed_isReadAndOneMoreIsNot() {
    assertThat(PadReader.change(detail(dots(DigitPad.MOST_POINTS), "null"))).isPresent();
    assertThat(PadReader.change(detail(dots(DigitPad.MOST_POINTS + 1), "null"))).isEmpty();
    assertThat(PadReader.change(detail(line(DigitPad.MOST_POINTS), "null"))).isPresent();
    assertThat(PadReader.change(detail(line(DigitPad.MOST_POINTS + 1), "null"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "null", "1e40", "9007199254740992", "[1]"})
  void serial_noWholeNumberThatABrowserCountsTo_isEmpty(String serial) {
    assertThat(PadReader.serial(JSON.readTree("{\"serial\":" + serial + "}"))).isEmpty();
  }

  @Test
  void serial_wholeNumber_isRead() {
    assertThat(PadReader.serial(JSON.readTree("{\"serial\":9007199254740991}")))
        .contains((1L << 53) - 1);
  }

  @Test
  void change_anyJsonAtAll_neverThrows() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2_000; i++) {
      JsonNode detail = JSON.readTree(anything(random, 4));
      assertThatCode(
              () -> {
                PadReader.serial(detail);
                PadReader.change(detail);
              })
          .doesNotThrowAnyException();
    }
  }

  private static JsonNode detail(String strokes, String picture) {
    return JSON.readTree(
        "{\"serial\":1,\"strokes\":%s,\"picture\":%s,\"finished\":true,\"origin\":\"stroke\"}"
            .formatted(strokes, picture));
  }

  private static String dots(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"eraser\":false,\"points\":[%d,5]}".formatted(i % 280))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String line(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i % 280 + ",5")
        .collect(Collectors.joining(",", "[{\"eraser\":false,\"points\":[", "]}]"));
  }

  private static String anything(Random random, int depth) {
    String[] leaves = {"null", "true", "-7", "3", "1e9", "\"stroke\"", "\"\"", "[]", "{}"};
    String[] names = {"serial", "strokes", "picture", "origin", "points", "eraser", "finished"};
    return switch (depth == 0 ? 2 : random.nextInt(4)) {
      case 0 ->
          IntStream.range(0, random.nextInt(4))
              .mapToObj(i -> anything(random, depth - 1))
              .collect(Collectors.joining(",", "[", "]"));
      case 1, 3 ->
          IntStream.range(0, names.length)
              .filter(i -> random.nextBoolean())
              .mapToObj(i -> "\"" + names[i] + "\":" + anything(random, depth - 1))
              .collect(Collectors.joining(",", "{", "}"));
      default -> leaves[random.nextInt(leaves.length)];
    };
  }
}
