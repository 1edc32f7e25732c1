package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

/** Training on a few images; what all of them lead to is for the shipped model's test. */
class AutoencoderTrainerTest {

  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().subList(0, 100).stream().map(LabeledDigit::image).toList();
  private static final TrainingRecipe RECIPE = new TrainingRecipe(3, 3, 32, 1e-3);
  private static final Consumer<TrainingProgress> IGNORE = progress -> {};
  private static final BooleanSupplier NEVER = () -> false;

  @Test
  void train_fewEpochs_lowersTheLoss() {
    List<Double> losses = new ArrayList<>();
    train(RECIPE, progress -> losses.add(progress.loss()), NEVER);
    assertThat(losses.getLast()).isPositive().isLessThan(0.8 * losses.getFirst());
  }

  @Test
  void train_always_tellsEveryUpdate() {
    List<TrainingProgress> told = new ArrayList<>();
    train(new TrainingRecipe(3, 2, 40, 1e-3), told::add, NEVER);
    assertThat(told).extracting(TrainingProgress::epoch).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(told)
        .extracting(TrainingProgress::imagesDone)
        .containsExactly(40, 80, 100, 40, 80, 100);
    assertThat(told.stream().filter(TrainingProgress::epochDone)).hasSize(2);
  }

  @Test
  void train_snapshot_isTheNetworkOfThatUpdate() {
    List<LatentCode> codes = new ArrayList<>();
    MultiLayerNetwork trained =
        new AutoencoderTrainer(ShippedDesigns.AE.architecture(), RECIPE)
            .train(
                IMAGES,
                (progress, snapshot) -> codes.add(snapshot.get().encode(IMAGES.getFirst())),
                NEVER);
    LatentCode last =
        new Dl4jModel(ShippedDesigns.AE.architecture(), trained).encode(IMAGES.getFirst());
    assertThat(codes).doesNotHaveDuplicates().hasSize(3 * 4);
    assertThat(codes.getLast().x()).isCloseTo(last.x(), within(1e-5));
    assertThat(codes.getLast().y()).isCloseTo(last.y(), within(1e-5));
  }

  @Test
  void train_sameSeed_givesTheSameWeights() {
    assertThat(train(RECIPE, IGNORE, NEVER).params())
        .isEqualTo(train(RECIPE, IGNORE, NEVER).params());
  }

  @Test
  void train_anotherSeed_givesOtherWeights() {
    TrainingRecipe other = new TrainingRecipe(4, 3, 32, 1e-3);
    assertThat(train(other, IGNORE, NEVER).params())
        .isNotEqualTo(train(RECIPE, IGNORE, NEVER).params());
  }

  @Test
  void train_cancelled_endsAfterTheUpdateUnderWay() {
    List<TrainingProgress> told = new ArrayList<>();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> train(RECIPE, told::add, () -> told.size() == 3))
        .withMessageContaining("epoch 1");
    assertThat(told).hasSize(3);
  }

  private static MultiLayerNetwork train(
      TrainingRecipe recipe, Consumer<TrainingProgress> progress, BooleanSupplier cancelled) {
    return new AutoencoderTrainer(ShippedDesigns.AE.architecture(), recipe)
        .train(IMAGES, TrainingListener.of(progress), cancelled);
  }
}
