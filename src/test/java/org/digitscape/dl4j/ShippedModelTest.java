package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;

/** The shipped model: does it do what is asked of it, and what its card says? */
class ShippedModelTest {

  private static final MnistDataset DATA = MnistDataset.shipped();
  private static final TrainedModel MODEL = ModelFile.readShipped("ae");

  @Test
  void card_shipped_reachesWhatIsAskedOfTheLecturesModel() {
    ModelCard card = MODEL.card();
    assertThat(card.layers()).containsExactly(784, 500, 300, 2, 300, 500, 784);
    assertThat(card.digits()).containsExactly(1, 5, 6);
    assertThat(card.metrics().testImages()).isEqualTo(2_985);
    assertThat(card.metrics().testMse()).isLessThanOrEqualTo(0.0248);
    assertThat(card.metrics().knnAccuracy()).isGreaterThanOrEqualTo(0.983);
  }

  @Test
  void card_shipped_namesTheShippedImages() {
    assertThat(MODEL.card().training().images()).isEqualTo(DATA.training().size());
    assertThat(MODEL.card().training().dataSha256()).isEqualTo(DATA.trainingSha256());
  }

  @Test
  void measure_dl4j_isWhatTheCardSays() {
    assertMeasuresAsOnCard(ModelEvaluation.measure(MODEL.reference(), DATA));
  }

  @Test
  void measure_frozen_isWhatTheCardSays() {
    assertMeasuresAsOnCard(ModelEvaluation.measure(MODEL.frozen(), DATA));
  }

  @Test
  void check_frozenAgainstDl4j_agreesOnEveryTestImage() {
    GoldenBatch everyTestImage =
        new GoldenBatch(DATA.test().stream().map(LabeledDigit::image).toList());
    GoldenBatch.Agreement agreement = everyTestImage.check(MODEL.frozen(), MODEL.reference());
    assertThat(agreement.images()).isEqualTo(2_985);
  }

  @Test
  void check_frozenAgainstDl4j_agreesOnTheBatchThatGuardsServing() {
    assertThat(GoldenBatch.of(DATA).check(MODEL.frozen(), MODEL.reference()).images())
        .isEqualTo(64);
  }

  @Test
  void readShipped_everyId_isTheCardsOwn() {
    assertThat(ModelFile.SHIPPED)
        .isEqualTo(List.of("ae"))
        .allSatisfy(id -> assertThat(ModelFile.readShipped(id).card().id()).isEqualTo(id));
  }

  private static void assertMeasuresAsOnCard(ModelCard.Metrics measured) {
    ModelCard.Metrics card = MODEL.card().metrics();
    assertThat(measured.testImages()).isEqualTo(card.testImages());
    assertThat(measured.testMse()).isCloseTo(card.testMse(), within(1e-4));
    assertThat(measured.knnAccuracy()).isCloseTo(card.knnAccuracy(), within(1e-4));
  }
}
