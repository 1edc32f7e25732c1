package org.digitscape.dl4j.training.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The step on two threads against DL4J's own {@code fit} on one, on the same batches. */
class ReplicatedStepTest {

  /** Full batches, odd ones, and the short ones that end an epoch. */
  private static final int[] BATCHES = {128, 128, 401, 33, 1, 2, 128};

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"TANH", "GELU"})
  void apply_batchesOfAnySize_learnsWhatFitLearns(Activation hidden) {
    MultiLayerNetwork plain = network(hidden, 0);
    try (TrainingStep step = new ReplicatedStep(network(hidden, 0), 1)) {
      Random random = new Random(1);
      for (int rows : BATCHES) {
        float[] inputs = pixels(rows, random);
        float[] targets = pixels(rows, random);
        DataSet batch = new DataSet(UnitPixels.matrix(inputs), UnitPixels.matrix(targets));
        double loss = plain.scoreExamples(batch, false).meanNumber().doubleValue();
        plain.fit(batch);
        assertThat(step.apply(inputs, targets)).isCloseTo(loss, within(1e-6 * loss));
        assertThat(distance(step.network().params(), plain.params())).isLessThan(1e-5);
      }
    }
  }

  @Test
  void apply_sameBatchesTwice_givesTheSameParametersToTheLastBit() {
    assertThat(trained(2)).isEqualTo(trained(2));
    assertThat(trained(2)).isNotEqualTo(trained(3));
  }

  @Test
  void apply_targetsThatAreTheInputs_isTheSameAsACopyOfThem() {
    try (TrainingStep one = new ReplicatedStep(network(Activation.TANH, 0), 1);
        TrainingStep other = new ReplicatedStep(network(Activation.TANH, 0), 1)) {
      float[] images = pixels(20, new Random(5));
      one.apply(images, images);
      other.apply(images, images.clone());
      assertThat(one.network().params()).isEqualTo(other.network().params());
    }
  }

  @Test
  void constructor_networkWithWeightDecay_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReplicatedStep(network(Activation.TANH, 1e-4), 1))
        .withMessageContaining("nothing else that changes parameters");
  }

  private static INDArray trained(long seed) {
    try (TrainingStep step = new ReplicatedStep(network(Activation.TANH, 0), 1)) {
      Random random = new Random(seed);
      for (int rows : BATCHES) {
        step.apply(pixels(rows, random), pixels(rows, random));
      }
      return step.network().params().dup();
    }
  }

  private static MultiLayerNetwork network(Activation hidden, double weightDecay) {
    NeuralNetConfiguration.Builder builder =
        new NeuralNetConfiguration.Builder().seed(4).updater(new Adam(1e-3));
    if (weightDecay > 0) {
      builder.weightDecay(weightDecay);
    }
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            builder
                .list()
                .layer(dense(DigitImage.PIXELS, 60, hidden))
                .layer(dense(60, 2, Activation.IDENTITY))
                .layer(dense(2, 60, hidden))
                .layer(
                    new OutputLayer.Builder(LossFunction.MSE)
                        .nIn(60)
                        .nOut(DigitImage.PIXELS)
                        .activation(Activation.SIGMOID)
                        .build())
                .build());
    network.init();
    return network;
  }

  private static DenseLayer dense(int in, int out, Activation activation) {
    return new DenseLayer.Builder().nIn(in).nOut(out).activation(activation).build();
  }

  private static float[] pixels(int rows, Random random) {
    float[] pixels = new float[rows * DigitImage.PIXELS];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextFloat();
    }
    return pixels;
  }

  /** Euclidean distance, relative to the length of the second. */
  private static double distance(INDArray one, INDArray other) {
    return one.distance2(other) / other.norm2Number().doubleValue();
  }
}
