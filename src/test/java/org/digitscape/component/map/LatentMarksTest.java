package org.digitscape.component.map;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class LatentMarksTest {

  private static final LatentCode CODE = new LatentCode(0, 0);

  @Test
  void point_unknownLabel_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatentMarks.Point(0, 10, CODE))
        .withMessageContaining("10");
  }

  @Test
  void point_negativeIndex_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LatentMarks.Point(-1, 5, CODE));
  }

  @Test
  void ellipse_singularCovariance_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatentMarks.Ellipse(5, CODE, 1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatentMarks.Ellipse(5, CODE, -1, 0, -1));
  }

  @Test
  void walk_oneStep_throws() {
    LatentMarks.Digit digit =
        new LatentMarks.Digit(CODE, DigitImage.ofIntegers(new int[DigitImage.PIXELS]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new LatentMarks.Walk(
                    digit, digit, List.of(digit.code(), digit.code()), List.of(), 1));
  }
}
