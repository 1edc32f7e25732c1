package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitscape.dl4j.training.ModelDesign;
import org.digitscape.dl4j.training.ShippedDesigns;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped models: do they do what is asked of them, and what their cards say? */
class ShippedModelTest {

  private static final MnistDataset DATA = MnistDataset.shipped();
  private static final Map<String, TrainedModel> MODELS =
      ModelFile.SHIPPED.stream()
          .collect(Collectors.toMap(Function.identity(), ModelFile::readShipped));

  static Stream<TrainedModel> models() {
    return MODELS.values().stream();
  }

  @ParameterizedTest
  @CsvSource({
    "ae, 0.0248, 0.983",
    "ae-best, 0.0240, 0.9899",
    "vae, 0.0258, 0.975",
    // Nothing is asked of the linear one; it must not change unnoticed.
    "pca, 0.0428, 0.925",
  })
  void card_shipped_reachesWhatIsAskedOfIt(String id, double testMse, double knnAccuracy) {
    ModelCard card = ModelFile.readShipped(id).card();
    assertThat(card.digits()).containsExactly(1, 5, 6);
    assertThat(card.metrics().testImages()).isEqualTo(2_985);
    assertThat(card.metrics().testMse()).isLessThanOrEqualTo(testMse);
    assertThat(card.metrics().knnAccuracy()).isGreaterThanOrEqualTo(knnAccuracy);
  }

  @ParameterizedTest
  @MethodSource("models")
  void card_shipped_isOfTheDesignThatTrainMakes(TrainedModel model) {
    ModelCard card = model.card();
    ModelDesign design = ShippedDesigns.named(card.id()).orElseThrow();
    assertThat(card.kind()).isEqualTo(design.kind());
    assertThat(card.layers()).isEqualTo(design.layers());
    assertThat(card.activation()).isEqualTo(design.activation().toString());
    assertThat(card.training().seed()).isEqualTo(design.recipe().seed());
    assertThat(card.training().epochs())
        .isEqualTo(card.kind() == ModelKind.PCA ? 0 : design.recipe().epochs());
    assertThat(card.training().inputNoise()).isEqualTo(design.recipe().inputNoise());
    assertThat(card.training().augmentation()).isEqualTo(design.recipe().augmentation());
  }

  @ParameterizedTest
  @MethodSource("models")
  void card_shipped_namesTheShippedImages(TrainedModel model) {
    ModelCard.Training training = model.card().training();
    assertThat(training.images() + training.heldOut()).isEqualTo(DATA.training().size());
    assertThat(training.dataSha256()).isEqualTo(DATA.trainingSha256());
  }

  @ParameterizedTest
  @MethodSource("models")
  void measure_dl4j_isWhatTheCardSays(TrainedModel model) {
    assertMeasuresAsOnCard(model.card(), ModelEvaluation.measure(model.reference(), DATA));
    ModelCard.Validation claimed = model.card().validation();
    if (claimed != null && !model.card().refitted()) {
      ModelCard.Validation measured =
          ModelEvaluation.validate(model.reference(), HeldOut.of(DATA.training()));
      assertThat(measured.images()).isEqualTo(claimed.images());
      assertThat(measured.mse()).isCloseTo(claimed.mse(), within(1e-4));
      assertThat(measured.knnAccuracy()).isCloseTo(claimed.knnAccuracy(), within(1e-4));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void measure_frozen_isWhatTheCardSays(TrainedModel model) {
    assertMeasuresAsOnCard(model.card(), ModelEvaluation.measure(model.frozen(), DATA));
  }

  @ParameterizedTest
  @MethodSource("models")
  void check_frozenAgainstDl4j_agreesOnEveryTestImage(TrainedModel model) {
    GoldenBatch everyTestImage =
        new GoldenBatch(DATA.test().stream().map(LabeledDigit::image).toList());
    GoldenBatch.Agreement agreement = everyTestImage.check(model.frozen(), model.reference());
    assertThat(agreement.images()).isEqualTo(2_985);
    assertThat(GoldenBatch.of(DATA).check(model.frozen(), model.reference()).images())
        .isEqualTo(64);
  }

  @Test
  void readShipped_everyId_isTheCardsOwnAndCanBeTrained() {
    assertThat(ModelFile.SHIPPED)
        .startsWith("ae")
        .isSubsetOf(ShippedDesigns.ALL.stream().map(ModelDesign::id).toList())
        .allSatisfy(id -> assertThat(ModelFile.readShipped(id).card().id()).isEqualTo(id));
  }

  private static void assertMeasuresAsOnCard(ModelCard card, ModelCard.Metrics measured) {
    assertThat(measured.testImages()).isEqualTo(card.metrics().testImages());
    assertThat(measured.testMse()).isCloseTo(card.metrics().testMse(), within(1e-4));
    assertThat(measured.knnAccuracy()).isCloseTo(card.metrics().knnAccuracy(), within(1e-4));
  }
}
