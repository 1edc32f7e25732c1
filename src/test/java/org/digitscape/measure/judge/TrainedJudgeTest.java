package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.junit.jupiter.api.Test;

class TrainedJudgeTest {

  private static final int NONE = 10;
  private static final JudgeCard CARD =
      new JudgeCard(1, 1, 2, 0.1, 10, "0".repeat(64), 0.9, 0.5, "a".repeat(64));

  /** Its classes are the brightest of the first eleven pixels, all the surer the brighter. */
  private static final ImageClassifier CLASSIFIER = classifier();

  private final TrainedJudge judge = new TrainedJudge(CLASSIFIER, CARD, List.of(6, 1, 5));

  @Test
  void judge_sureOfOneOfTheModelsDigits_isDigitLike() {
    DigitJudge.Judgement judgement = judge.judge(List.of(showing(5, 255))).getFirst();
    assertThat(judgement.digit()).isEqualTo(5);
    assertThat(judgement.digitLike()).isTrue();
    assertThat(judgement.measure()).isGreaterThan(0.99);
  }

  @Test
  void judge_sureOfAnotherDigitOrOfNone_isNotDigitLike() {
    assertThat(judge.judge(List.of(showing(3, 255), showing(NONE, 255))))
        .noneMatch(DigitJudge.Judgement::digitLike);
  }

  @Test
  void judge_notSureEnough_isNotDigitLike() {
    DigitJudge.Judgement judgement = judge.judge(List.of(showing(5, 20))).getFirst();
    assertThat(judgement.digit()).isEqualTo(5);
    assertThat(judgement.measure()).isLessThan(0.5);
    assertThat(judgement.digitLike()).isFalse();
  }

  @Test
  void limits_always_areTheCardsForEachDigit() {
    assertThat(judge.limits())
        .containsExactly(
            new Likeness.Limit(1, 0.5), new Likeness.Limit(5, 0.5), new Likeness.Limit(6, 0.5));
  }

  @Test
  void choose_imagesThatItReads_isTheTrainedJudge() {
    DigitJudge chosen =
        new Judges(CLASSIFIER, CARD)
            .choose(
                List.of(1, 5),
                data(1, 5),
                () -> {
                  throw new AssertionError("not needed");
                });
    assertThat(chosen.name()).isEqualTo(TrainedJudge.NAME);
    assertThat(chosen.fingerprint()).isEqualTo("sha256:" + "a".repeat(64));
  }

  @Test
  void choose_imagesOfAnotherKind_isTheComparisonWithTheNearest() {
    MnistDataset swapped = data(5, 1);
    DigitJudge chosen =
        new Judges(CLASSIFIER, CARD)
            .choose(
                List.of(1, 5),
                swapped,
                () -> swapped.test().stream().map(LabeledDigit::image).toList());
    assertThat(chosen.name()).isEqualTo(NearestImageJudge.NAME);
    assertThat(chosen.fingerprint()).isNull();
  }

  @Test
  void limit_ofTwoModels_isTheHundredthThatBothNeed() {
    List<DigitImage> sure = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      sure.add(showing(1, 255));
    }
    List<DigitImage> lessSure = new ArrayList<>(sure);
    for (int i = 0; i < 10; i++) {
      lessSure.set(i, showing(NONE, 255));
    }
    LimitChoice choice = new LimitChoice(CLASSIFIER);
    choice.add(List.of(1, 5), sure);
    assertThat(choice.limit()).isCloseTo(0.99, within(1e-9));
    choice.add(List.of(1, 5), lessSure);
    assertThat(choice.limit()).isCloseTo(0.99, within(1e-9));
    lessSure.set(10, showing(1, 20));
    choice.add(List.of(1, 5), lessSure);
    double sureness = judge.judge(List.of(showing(1, 20))).getFirst().measure();
    assertThat(choice.limit()).isLessThanOrEqualTo(sureness).isCloseTo(sureness, within(0.01));
  }

  /** Images of the digits 1 and 5 in turn, with these labels. */
  private static MnistDataset data(int first, int second) {
    List<LabeledDigit> digits = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      digits.add(
          new LabeledDigit(
              i, i % 2 == 0 ? first : second, showing(i % 2 == 0 ? 1 : 5, 255 - i / 2)));
    }
    return new MnistDataset(digits, digits);
  }

  private static DigitImage showing(int kind, int intensity) {
    int[] pixels = new int[DigitImage.PIXELS];
    pixels[kind] = intensity;
    return DigitImage.ofIntegers(pixels);
  }

  private static ImageClassifier classifier() {
    float[] first = new float[DigitImage.PIXELS * 11];
    float[] second = new float[11 * 11];
    for (int k = 0; k < 11; k++) {
      first[k * 11 + k] = 1;
      second[k * 11 + k] = 10;
    }
    return new ImageClassifier(
        List.of(),
        List.of(new DenseLayer(first, new float[11], Activation.RELU)),
        new DenseLayer(second, new float[11], Activation.IDENTITY));
  }
}
