package org.digitscape.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingCodecTest {

  @Test
  void encode_anyDrawing_decodesToTheSame() {
    RandomStates states = new RandomStates(new SplittableRandom(1));
    for (int i = 0; i < 3_000; i++) {
      Drawing drawing = states.drawing(1 + i % 400);
      byte[] bytes = DrawingCodec.encode(drawing);
      assertThat(bytes).hasSizeLessThanOrEqualTo(DrawingCodec.MOST_BYTES);
      assertThat(DrawingCodec.decode(bytes)).isEqualTo(drawing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7, -7, 2",
    "-7, 7, 2",
    "8, 0, 3",
    "0, -8, 3",
    "43, 43, 3",
    "-43, -43, 3",
    "44, 0, 5",
    "0, -44, 5",
    "139, 139, 5",
    "-140, -140, 5"
  })
  void encode_stepFromTheMiddle_takesTheBytesOfItsReach(int dx, int dy, int bytes) {
    Drawing dot = dots(new Point(140 + dx, 140 + dy));
    assertThat(DrawingCodec.encode(dot)).hasSize(bytes);
    assertThat(DrawingCodec.decode(DrawingCodec.encode(dot))).isEqualTo(dot);
  }

  @Test
  void encode_pressedStroke_takesAByteMoreForEachPointAndOneInAll() {
    Drawing plain = new Drawing(List.of(new Stroke(false, List.of(at(22), at(22), at(22)))));
    Drawing pressed = new Drawing(List.of(new Stroke(false, List.of(at(22), at(26), at(28)))));
    assertThat(DrawingCodec.encode(pressed)).hasSize(DrawingCodec.encode(plain).length + 4);
    assertThat(DrawingCodec.decode(DrawingCodec.encode(pressed))).isEqualTo(pressed);
  }

  @Test
  void decode_widthOfNoBrush_throws() {
    byte[] bytes = DrawingCodec.encode(new Drawing(List.of(new Stroke(false, List.of(at(28))))));
    bytes[bytes.length - 1] = 29;
    assertThatIllegalArgumentException().isThrownBy(() -> DrawingCodec.decode(bytes));
  }

  @Test
  void encode_longestDrawing_decodesToTheSame() {
    Drawing longest = sameDot(DrawingCodec.MOST_POINTS);
    assertThat(DrawingCodec.decode(DrawingCodec.encode(longest))).isEqualTo(longest);
  }

  @Test
  void decode_tooManyPoints_throws() {
    byte[] bytes = DrawingCodec.encode(sameDot(DrawingCodec.MOST_POINTS + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> DrawingCodec.decode(bytes));
  }

  @Test
  void decode_anyCutShort_throwsOrGivesWholeStrokes() {
    Drawing drawing = new RandomStates(new SplittableRandom(2)).drawing(60);
    byte[] bytes = DrawingCodec.encode(drawing);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      try {
        List<Stroke> strokes = DrawingCodec.decode(cut).strokes();
        assertThat(drawing.strokes()).startsWith(strokes.toArray(new Stroke[0]));
      } catch (IllegalArgumentException expected) {
        assertThat(expected).hasMessageContaining("malformed");
      }
    }
  }

  @Test
  void decode_pointOffThePad_throws() {
    // One stroke of four points, each 43 units to the right of the one before, from the middle.
    byte[] step = DrawingCodec.encode(dots(new Point(183, 140)));
    byte[] whole = {8, step[1], step[2], step[1], step[2], step[1], step[2], step[1], step[2]};
    assertThatIllegalArgumentException().isThrownBy(() -> DrawingCodec.decode(whole));
  }

  private static Point at(int width) {
    return new Point(140, 140, width);
  }

  private static Drawing dots(Point... points) {
    List<Stroke> strokes = new ArrayList<>();
    for (Point point : points) {
      strokes.add(new Stroke(false, List.of(point)));
    }
    return new Drawing(strokes);
  }

  private static Drawing sameDot(int times) {
    return new Drawing(List.of(new Stroke(true, Collections.nCopies(times, new Point(10, 20)))));
  }
}
