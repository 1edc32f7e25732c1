package org.digitscape.dl4j.training.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.NoOp;

class VariationalReplicaTest {

  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().subList(0, 100).stream().map(LabeledDigit::image).toList();
  private static final double STEP = 0.02;
  private static final Architecture ARCHITECTURE =
      Architecture.of(ModelKind.VAE, List.of(784, 20, 2, 20, 784), HiddenActivation.TANH);

  @Test
  void compute_partMovedAlongItsGradient_changesTheLossByItsLength() {
    float[] pixels = UnitPixels.of(IMAGES);
    MultiLayerNetwork network = ARCHITECTURE.create(3, new NoOp());
    Replica replica = Replica.of(network, 5);
    replica.compute(pixels, pixels);
    INDArray gradient = replica.gradient().div(IMAGES.size());
    long from = 0;
    for (var part : network.getLayer(0).paramTable().entrySet()) {
      INDArray parameter = part.getValue();
      long to = from + parameter.length();
      INDArray slopes =
          gradient
              .get(NDArrayIndex.interval(from, to))
              .dup()
              .reshape(parameter.ordering(), parameter.shape());
      from = to;
      double length = slopes.norm2Number().doubleValue();
      INDArray direction = slopes.mul(STEP / length);
      parameter.addi(direction);
      double above = Replica.sharing(network, 5).compute(pixels, pixels);
      parameter.subi(direction.mul(2));
      double below = Replica.sharing(network, 5).compute(pixels, pixels);
      parameter.addi(direction);
      // Single precision leaves an error of up to 0.1 in a slope from the difference of two losses.
      assertThat((above - below) / (2 * STEP))
          .as(part.getKey())
          .isCloseTo(length, within(0.03 * length + 0.1));
    }
  }

  @Test
  void apply_sameSeed_givesTheSameWeights() {
    assertThat(trained(1e-3, 5, new ArrayList<>())).isEqualTo(trained(1e-3, 5, new ArrayList<>()));
  }

  @Test
  void apply_manyTimes_lowersTheLoss() {
    List<Double> losses = new ArrayList<>();
    trained(3e-3, 30, losses);
    assertThat(losses.getLast()).isPositive().isLessThan(0.75 * losses.getFirst());
  }

  @Test
  void compute_otherTargets_areRefused() {
    Replica replica = Replica.of(ARCHITECTURE.create(3, new NoOp()), 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replica.compute(new float[784], new float[784]))
        .withMessageContaining("learns its inputs");
  }

  private static INDArray trained(double rate, int updates, List<Double> losses) {
    float[] pixels = UnitPixels.of(IMAGES);
    try (TrainingStep step = new ReplicatedStep(ARCHITECTURE.create(3, new Adam(rate)), 5)) {
      for (int i = 0; i < updates; i++) {
        losses.add(step.apply(pixels, pixels));
      }
      return step.network().params();
    }
  }
}
