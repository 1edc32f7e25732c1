package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelEvaluation;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.history.TrainingHistory;
import org.digitscape.history.TrainingMoment;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.Augmentation;
import org.digitscape.model.InputNoise;
import org.digitscape.model.LatentCode;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainingTest {

  private static final MnistDataset DATA = few();
  private static final TrainingRecipe RECIPE = new TrainingRecipe(3, 5, 16, 2e-3);
  private static final ModelDesign DESIGN =
      new ModelDesign(
          "try",
          "A try",
          ModelKind.AUTOENCODER,
          Architecture.LECTURE_LAYERS,
          HiddenActivation.TANH,
          RECIPE);
  private static final TrainedModel MODEL =
      new ModelTraining(DESIGN, "0.0.1").run(DATA, (progress, snapshot) -> {}, () -> false);

  @TempDir private Path folder;

  @Test
  void run_card_saysHowItWasMade() {
    ModelCard card = MODEL.card();
    assertThat(card.id()).isEqualTo("try");
    assertThat(card.digits()).containsExactly(1, 5, 6);
    assertThat(card.parameters()).isEqualTo(1_087_586);
    assertThat(card.training())
        .isEqualTo(
            new ModelCard.Training(
                3,
                5,
                16,
                2e-3,
                InputNoise.NONE,
                Augmentation.NONE,
                180,
                20,
                DATA.trainingSha256()));
    assertThat(card.codeVersion()).isEqualTo("0.0.1");
    assertThat(card.sha256()).isEqualTo(ModelFile.sha256(MODEL.reference()));
  }

  @Test
  void run_card_hasTheMeasurementsOfTheModelItself() {
    assertThat(ModelEvaluation.measure(MODEL.reference(), DATA)).isEqualTo(MODEL.card().metrics());
    assertThat(ModelEvaluation.validate(MODEL.reference(), HeldOut.of(DATA.training())))
        .isEqualTo(MODEL.card().validation());
  }

  @Test
  void refit_card_saysThatItLearntFromAllAndKeepsTheValidation() {
    ModelCard card =
        new ModelTraining(DESIGN.with(new TrainingRecipe(3, 1, 16, 2e-3)), "0.0.1")
            .refit(DATA, MODEL.card().validation(), (progress, snapshot) -> {}, () -> false)
            .card();
    assertThat(card.training().images()).isEqualTo(200);
    assertThat(card.training().heldOut()).isZero();
    assertThat(card.validation()).isEqualTo(MODEL.card().validation());
    assertThat(card.refitted()).isTrue();
    assertThat(MODEL.card().refitted()).isFalse();
  }

  @Test
  void run_codes_haveTheScaleOfAStandardNormal() {
    List<LatentCode> codes =
        MODEL.reference().encodeAll(DATA.training().stream().map(LabeledDigit::image).toList());
    assertThat(codes)
        .allSatisfy(
            code -> {
              assertThat(code.x()).isBetween(-4.0, 4.0);
              assertThat(code.y()).isBetween(-4.0, 4.0);
            });
  }

  @Test
  void run_frozenCopy_agreesAlsoAfterAFile() throws IOException {
    Path file = folder.resolve("try.zip");
    ModelFile.write(file, MODEL);
    TrainedModel read = ModelFile.read(file);
    GoldenBatch batch = GoldenBatch.of(DATA);
    assertThat(batch.check(MODEL.frozen(), MODEL.reference()).images()).isEqualTo(64);
    assertThat(batch.check(read.frozen(), MODEL.reference()).images()).isEqualTo(64);
  }

  @Test
  void run_history_endsWithTheModelItself() throws IOException {
    Path file = folder.resolve("try.zip");
    ModelFile.write(file, MODEL);
    TrainingHistory history = Objects.requireNonNull(ModelFile.read(file).history());
    assertThat(history.moments()).hasSize(38);
    TrainingMoment first = history.moments().getFirst();
    TrainingMoment last = history.moments().getLast();
    assertThat(last.update()).isEqualTo(60);
    assertThat(last.epoch()).isEqualTo(5);
    assertThat(last.testMse())
        .isCloseTo(MODEL.card().metrics().testMse(), within(1e-6))
        .isLessThan(first.testMse() / 2);
    List<LatentCode> codes =
        MODEL.frozen().encodeAll(DATA.test().stream().map(LabeledDigit::image).toList());
    for (int i = 0; i < codes.size(); i++) {
      assertThat(last.codes().get(i).distanceTo(codes.get(i)))
          .isLessThan(last.square().side() / 65_535);
    }
  }

  private static MnistDataset few() {
    MnistDataset all = MnistDataset.shipped();
    return new MnistDataset(all.training().subList(0, 200), all.test().subList(0, 100));
  }
}
