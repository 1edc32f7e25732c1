package org.digitscape.dl4j.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.digitscape.dl4j.training.TrainingProgress;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class JudgeTrainingTest {

  private static final JudgeRecipe SHORT = new JudgeRecipe(3, 10, 20, 0.003);

  @Test
  void run_bandsAsDigits_learnsAndIsReproducible() {
    List<TrainingProgress> progress = new ArrayList<>();
    JudgeModel judge = new JudgeTraining(SHORT).run(bands(), progress::add, () -> false);
    assertThat(progress).hasSize(10 * 10);
    assertThat(progress.getLast().loss()).isLessThan(0.7 * progress.get(9).loss());
    assertThat(judge.card().testAccuracy()).isGreaterThan(0.9);
    assertThat(judge.withLimit(0.4).card().limit()).isEqualTo(0.4);
    JudgeModel again = new JudgeTraining(SHORT).run(bands(), each -> {}, () -> false);
    assertThat(again.card()).isEqualTo(judge.card());
  }

  @Test
  void run_digitMissing_throws() {
    List<LabeledDigit> most =
        bands().training().stream().filter(digit -> digit.label() != 4).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new JudgeTraining(SHORT).run(new MnistDataset(most, most), each -> {}, () -> false))
        .withMessageContaining("all ten digits");
  }

  @Test
  void run_cancelled_throws() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> new JudgeTraining(SHORT).run(bands(), each -> {}, () -> true));
  }

  /** Ten kinds of images that are easy to tell: a band at ten different heights. */
  private static MnistDataset bands() {
    List<LabeledDigit> digits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int label = i % 10;
      int[] pixels = new int[DigitImage.PIXELS];
      int start = (4 + 2 * label) * DigitImage.SIZE + 4 + i / 30;
      for (int p = start; p < start + 18; p++) {
        pixels[p] = 255;
        pixels[p + DigitImage.SIZE] = 255;
      }
      digits.add(new LabeledDigit(i, label, DigitImage.ofIntegers(pixels)));
    }
    return new MnistDataset(digits, digits);
  }
}
