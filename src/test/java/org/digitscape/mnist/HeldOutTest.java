package org.digitscape.mnist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutTest {

  private static final List<LabeledDigit> TRAINING = MnistDataset.shipped().training();

  @Test
  void of_shippedImages_holdsATenthOut() {
    HeldOut heldOut = HeldOut.of(TRAINING);
    assertThat(heldOut.validation()).hasSize(1_808);
    assertThat(heldOut.learnt()).hasSize(16_273);
    List<LabeledDigit> all = new ArrayList<>(heldOut.learnt());
    all.addAll(heldOut.validation());
    assertThat(all).containsExactlyInAnyOrderElementsOf(TRAINING);
  }

  @Test
  void of_sameImages_choosesTheSameOnesInTheirOrder() {
    HeldOut heldOut = HeldOut.of(TRAINING);
    assertThat(heldOut.validation()).isEqualTo(HeldOut.of(TRAINING).validation());
    assertThat(heldOut.validation()).extracting(LabeledDigit::index).isSorted();
    assertThat(heldOut.learnt()).extracting(LabeledDigit::index).isSorted();
  }

  @Test
  void of_shippedImages_takesFromEveryDigitInProportion() {
    List<LabeledDigit> validation = HeldOut.of(TRAINING).validation();
    for (int digit : MnistDataset.SHIPPED_DIGITS) {
      long expected = TRAINING.stream().filter(each -> each.label() == digit).count() / 10;
      assertThat(validation.stream().filter(each -> each.label() == digit).count())
          .isBetween(expected * 9 / 10, expected * 11 / 10);
    }
  }

  @Test
  void of_fewerThanTen_holdsNoneOut() {
    assertThat(HeldOut.of(TRAINING.subList(0, 9)).validation()).isEmpty();
    assertThat(HeldOut.of(TRAINING.subList(0, 10)).validation()).hasSize(1);
  }
}
