package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardComparisonTest {

  private static final LabeledDigit DIGIT =
      new LabeledDigit(0, 1, DigitImage.ofBytes(new byte[784]));
  private static final MnistDataset DATA = new MnistDataset(List.of(DIGIT, DIGIT), List.of(DIGIT));
  private static final String HASH = DATA.trainingSha256();

  @Test
  void agrees_withinTolerance_isTrue() {
    CardComparison comparison = comparison(HASH, new ModelCard.Metrics(1, 0.02009, 0.97991));
    assertThat(comparison.agrees()).isTrue();
    assertThat(print(comparison)).doesNotContain("differs");
  }

  @Test
  void agrees_errorBeyondTolerance_isFalse() {
    CardComparison comparison = comparison(HASH, new ModelCard.Metrics(1, 0.0202, 0.98));
    assertThat(comparison.agrees()).isFalse();
    assertThat(print(comparison).lines().filter(line -> line.endsWith("differs")))
        .singleElement()
        .asString()
        .startsWith("test MSE")
        .contains("0.020000", "0.020200");
  }

  @Test
  void agrees_accuracyBeyondTolerance_isFalse() {
    assertThat(comparison(HASH, new ModelCard.Metrics(1, 0.02, 0.97)).agrees()).isFalse();
  }

  @Test
  void agrees_otherNumberOfImages_isFalse() {
    assertThat(comparison(HASH, new ModelCard.Metrics(2, 0.02, 0.98)).agrees()).isFalse();
  }

  @Test
  void agrees_validationBeyondTolerance_isFalse() {
    ModelCard.Metrics good = new ModelCard.Metrics(1, 0.02, 0.98);
    CardComparison comparison = comparison(HASH, new ModelCard.Validation(1, 0.021, 0.98), good);
    assertThat(comparison.agrees()).isFalse();
    assertThat(print(comparison)).containsPattern("their MSE .* differs");
    assertThat(comparison(HASH, new ModelCard.Validation(2, 0.02, 0.98), good).agrees()).isFalse();
    assertThat(comparison(HASH, new ModelCard.Validation(1, 0.02, 0.97), good).agrees()).isFalse();
    assertThat(comparison(HASH, null, good).agrees()).isFalse();
  }

  @Test
  void agrees_refitted_doesNotAskForTheValidationOfAnotherNetwork() {
    CardComparison comparison =
        new CardComparison(card(HASH, 2, 0), DATA, null, new ModelCard.Metrics(1, 0.02, 0.98));
    assertThat(comparison.agrees()).isTrue();
    assertThat(print(comparison)).contains("not measured again").doesNotContain("differs");
  }

  @Test
  void agrees_otherTrainingData_isFalse() {
    CardComparison comparison = comparison("f".repeat(64), new ModelCard.Metrics(1, 0.02, 0.98));
    assertThat(comparison.agrees()).isFalse();
    assertThat(print(comparison)).containsPattern("training data .* differs");
  }

  private static CardComparison comparison(String dataSha256, ModelCard.Metrics measured) {
    return comparison(dataSha256, new ModelCard.Validation(1, 0.02, 0.98), measured);
  }

  private static CardComparison comparison(
      String dataSha256, ModelCard.@Nullable Validation validated, ModelCard.Metrics measured) {
    return new CardComparison(card(dataSha256, 1, 1), DATA, validated, measured);
  }

  private static ModelCard card(String dataSha256, int images, int heldOut) {
    return new ModelCard(
        "ae",
        "Name",
        ModelKind.AUTOENCODER,
        List.of(1),
        List.of(784, 2, 784),
        "tanh",
        10,
        new ModelCard.Training(
            1, 1, 1, 0.001, InputNoise.NONE, Augmentation.NONE, images, heldOut, dataSha256),
        new ModelCard.Validation(1, 0.02, 0.98),
        new ModelCard.Metrics(1, 0.02, 0.98),
        "0.1.0",
        "0".repeat(64));
  }

  private static String print(CardComparison comparison) {
    StringWriter text = new StringWriter();
    comparison.print(new PrintWriter(text, true));
    return text.toString();
  }
}
