package org.digitscape.dl4j.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

class ArchitectureTest {

  private static final List<Integer> LAYERS = List.of(784, 30, 20, 2, 15, 25, 784);

  static Stream<Architecture> architectures() {
    return Stream.of(
        Architecture.of(ModelKind.AUTOENCODER, LAYERS, HiddenActivation.TANH),
        Architecture.of(ModelKind.AUTOENCODER, LAYERS, HiddenActivation.GELU),
        Architecture.of(ModelKind.DENOISING, LAYERS, HiddenActivation.IDENTITY),
        Architecture.of(ModelKind.VAE, LAYERS, HiddenActivation.TANH),
        Architecture.of(ModelKind.VAE, LAYERS, HiddenActivation.GELU),
        Architecture.of(ModelKind.PCA, List.of(784, 2, 784), HiddenActivation.IDENTITY));
  }

  @ParameterizedTest
  @MethodSource("architectures")
  void freeze_networkOfAnyKind_agreesWithDl4j(Architecture architecture) {
    MultiLayerNetwork network = architecture.create(3, new NoOp());
    Nd4j.getRandom().setSeed(5);
    // Biases begin at zero, where a mistake would not show.
    network.params().addi(Nd4j.rand(network.params().shape()).muli(0.1));
    GoldenBatch images =
        new GoldenBatch(
            MnistDataset.shipped().test().subList(0, 40).stream()
                .map(LabeledDigit::image)
                .toList());
    Dl4jModel model = new Dl4jModel(architecture, network);
    assertThat(images.check(model.freeze(), model).images()).isEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("architectures")
  void parameters_networkOfAnyKind_areCounted(Architecture architecture) {
    assertThat(architecture.create(3, new NoOp()).numParams()).isEqualTo(architecture.parameters());
  }

  @Test
  void of_vaeWithoutHiddenLayers_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Architecture.of(ModelKind.VAE, List.of(784, 2, 784), HiddenActivation.TANH))
        .withMessageContaining("hidden layers on both sides");
  }

  @Test
  void of_pcaWithHiddenLayers_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Architecture.of(ModelKind.PCA, LAYERS, HiddenActivation.IDENTITY))
        .withMessageContaining("principal components");
  }

  @Test
  void hasPrior_vaeAlone_isTrue() {
    assertThat(architectures().map(Architecture::hasPrior))
        .containsExactly(false, false, false, true, true, false);
  }

  @Test
  void named_unknownActivation_namesThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HiddenActivation.named("relu"))
        .withMessage("activation: expected one of [identity, tanh, gelu], found relu");
  }
}
