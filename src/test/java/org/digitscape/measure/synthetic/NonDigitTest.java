package org.digitscape.measure.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonDigitTest {

  private static final RealDigits REAL = new RealDigits(strokes());

  @ParameterizedTest
  @EnumSource
  void make_anyWay_staysInRangeAndIsNoBlank(NonDigit way) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 50; i++) {
      float[] image = way.make(REAL, random);
      assertThat(image).hasSize(DigitImage.PIXELS);
      float peak = 0;
      for (float value : image) {
        assertThat(value).isBetween(0f, 1f);
        peak = Math.max(peak, value);
      }
      assertThat(peak).isGreaterThan(0.01f);
    }
  }

  @ParameterizedTest
  @EnumSource
  void make_anyWay_followsFromItsSeedAndLeavesTheRealImagesAlone(NonDigit way) {
    float[] before = REAL.image(0).clone();
    float[] image = way.make(REAL, new SplittableRandom(2));
    assertThat(way.make(REAL, new SplittableRandom(2))).isEqualTo(image);
    assertThat(way.make(REAL, new SplittableRandom(3))).isNotEqualTo(image);
    assertThat(REAL.image(0)).isEqualTo(before);
  }

  @Test
  void faint_always_hasLittleInk() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 50; i++) {
      assertThat(Pixels.peak(NonDigit.FAINT.make(REAL, random))).isLessThan(0.41);
    }
  }

  @Test
  void of_aDigit_keepsMostOfItsInkWhereItWas() {
    SplittableRandom random = new SplittableRandom(5);
    float[] x = REAL.image(3);
    for (int i = 0; i < 50; i++) {
      float[] varied = DigitVariations.of(x, random);
      double common = 0;
      double ink = 0;
      for (int p = 0; p < varied.length; p++) {
        common += varied[p] * Pixels.blur(x, 2)[p];
        ink += varied[p];
      }
      assertThat(common / ink).isGreaterThan(0.1);
    }
  }

  @Test
  void new_oneDigitOnly_throws() {
    List<LabeledDigit> ones = strokes().stream().filter(digit -> digit.label() == 1).toList();
    assertThatIllegalArgumentException().isThrownBy(() -> new RealDigits(ones));
  }

  private static List<LabeledDigit> strokes() {
    List<LabeledDigit> digits = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int[] pixels = new int[DigitImage.PIXELS];
      for (int k = 5; k < 23; k++) {
        int at = i % 2 == 0 ? k * DigitImage.SIZE + 9 + i : (9 + i) * DigitImage.SIZE + k;
        pixels[at] = 255;
        pixels[at + 1] = 255;
      }
      digits.add(new LabeledDigit(i, i % 2, DigitImage.ofIntegers(pixels)));
    }
    return digits;
  }
}
