package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.junit.jupiter.api.Test;

class NearestImageJudgeTest {

  private static final DigitImage ONE = band(0, 100);
  private static final DigitImage SIX = band(400, 300);

  /** Of the reconstructions near the 1, the i-th is i parts in a thousand off. */
  private final NearestImageJudge judge =
      NearestImageJudge.calibrate(List.of(ONE, SIX), List.of(1, 6), reconstructions());

  @Test
  void calibrate_hundredReconstructionsNearADigit_acceptsTheBest99() {
    assertThat(judge.judge(faded(ONE, 98)).digitLike()).isTrue();
    assertThat(judge.judge(faded(ONE, 99)).digitLike()).isFalse();
    assertThat(judge.limits().getFirst())
        .isEqualTo(new Likeness.Limit(1, judge.judge(faded(ONE, 98)).measure()));
  }

  @Test
  void judge_residualOfAnotherDigitsSize_countsByTheLimitOfTheNearestDigit() {
    assertThat(judge.judge(faded(SIX, 40)).digitLike()).isTrue();
    assertThat(judge.judge(faded(SIX, 98)).digitLike()).isFalse();
    assertThat(judge.judge(faded(SIX, 98)).digit()).isEqualTo(6);
  }

  @Test
  void judge_blank_isNotDigitLike() {
    DigitImage blank = DigitImage.ofBytes(new byte[DigitImage.PIXELS]);

    assertThat(judge.judge(blank).measure()).isEqualTo(1);
    assertThat(judge.judge(blank).digitLike()).isFalse();
  }

  @Test
  void calibrate_digitThatNoReconstructionIsNear_acceptsNothingNearIt() {
    NearestImageJudge onlyOnes =
        NearestImageJudge.calibrate(List.of(ONE, SIX), List.of(1, 6), List.of(ONE));

    assertThat(onlyOnes.judge(ONE).digitLike()).isTrue();
    assertThat(onlyOnes.judge(SIX).digitLike()).isFalse();
  }

  @Test
  void calibrate_labelsMissing_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NearestImageJudge.calibrate(List.of(ONE, SIX), List.of(1), List.of(ONE)));
  }

  private static List<DigitImage> reconstructions() {
    List<DigitImage> images = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      images.add(faded(ONE, i));
      images.add(faded(SIX, i / 2));
    }
    return images;
  }

  /** Ink that is {@code steps} levels lighter. */
  private static DigitImage faded(DigitImage image, int steps) {
    int[] pixels = image.toIntegers();
    for (int p = 0; p < pixels.length; p++) {
      pixels[p] = Math.max(0, pixels[p] - steps);
    }
    return DigitImage.ofIntegers(pixels);
  }

  private static DigitImage band(int start, int length) {
    int[] pixels = new int[DigitImage.PIXELS];
    for (int p = start; p < start + length; p++) {
      pixels[p] = 255;
    }
    return DigitImage.ofIntegers(pixels);
  }
}
