package org.digitscape.dl4j.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Lean layers against DL4J's own: the same networks on the same batches. */
class LeanLayersTest {

  private static final int INPUTS = 24;

  static Stream<Arguments> networks() {
    return Stream.of(
        Arguments.of(Activation.TANH, Activation.SIGMOID, LossFunction.MSE),
        Arguments.of(Activation.GELU, Activation.SIGMOID, LossFunction.MSE),
        Arguments.of(Activation.SIGMOID, Activation.IDENTITY, LossFunction.MSE),
        Arguments.of(Activation.RELU, Activation.TANH, LossFunction.MSE),
        Arguments.of(Activation.TANH, Activation.SIGMOID, LossFunction.XENT),
        Arguments.of(Activation.GELU, Activation.SOFTMAX, LossFunction.MCXENT));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void fit_batchesOfAnySize_learnsWhatDl4jLearns(
      Activation hidden, Activation output, LossFunction loss) {
    MultiLayerNetwork plain = network(hidden, output, loss, 1);
    MultiLayerNetwork lean = network(hidden, output, loss, 1);
    LeanLayers.install(lean);
    INDArray before = plain.params().dup();
    Random random = new Random(2);
    for (int rows : new int[] {8, 8, 7, 1, 33, 2}) {
      INDArray inputs = batch(rows, random);
      INDArray targets = batch(rows, random);
      plain.fit(inputs, targets);
      lean.fit(inputs, targets);
      assertThat(lean.score()).isCloseTo(plain.score(), within(1e-5 * plain.score()));
      assertThat(distance(lean.getFlattenedGradients(), plain.getFlattenedGradients()))
          .isLessThan(1e-5);
      assertThat(distance(lean.params(), plain.params())).isLessThan(1e-5);
    }
    assertThat(distance(before, plain.params())).isGreaterThan(2e-3);
  }

  @Test
  void fit_inputsAndTargets_areNotChanged() {
    MultiLayerNetwork lean = network(Activation.TANH, Activation.SIGMOID, LossFunction.MSE, 1);
    LeanLayers.install(lean);
    INDArray inputs = batch(5, new Random(3));
    INDArray kept = inputs.dup();
    lean.fit(inputs, inputs);
    assertThat(inputs).isEqualTo(kept);
  }

  @Test
  void output_afterTraining_isThatOfThePlainNetworkWithTheSameParameters() {
    MultiLayerNetwork lean = network(Activation.GELU, Activation.SIGMOID, LossFunction.MSE, 1);
    LeanLayers.install(lean);
    Random random = new Random(4);
    lean.fit(batch(9, random), batch(9, random));
    MultiLayerNetwork plain = network(Activation.GELU, Activation.SIGMOID, LossFunction.MSE, 5);
    plain.setParams(lean.params());
    INDArray inputs = batch(6, random);
    assertThat(lean.output(inputs)).isEqualTo(plain.output(inputs));
  }

  @Test
  void install_denseNetwork_replacesEveryLayer() {
    MultiLayerNetwork lean = network(Activation.TANH, Activation.SIGMOID, LossFunction.MSE, 1);
    LeanLayers.install(lean);
    assertThat(lean.getLayers())
        .hasExactlyElementsOfTypes(
            LeanDenseLayer.class,
            LeanDenseLayer.class,
            LeanDenseLayer.class,
            LeanOutputLayer.class);
  }

  @Test
  void install_layerWithNormalisation_staysAsItIs() {
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .list()
                .layer(new DenseLayer.Builder().nIn(4).nOut(3).hasLayerNorm(true).build())
                .layer(new OutputLayer.Builder(LossFunction.MSE).nIn(3).nOut(4).build())
                .build());
    network.init();
    LeanLayers.install(network);
    assertThat(network.getLayer(0))
        .isExactlyInstanceOf(org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer.class);
  }

  private static MultiLayerNetwork network(
      Activation hidden, Activation output, LossFunction loss, long seed) {
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(new Sgd(loss == LossFunction.MSE ? 1 : 0.01))
                .list()
                .layer(dense(INPUTS, 17, hidden))
                .layer(dense(17, 2, Activation.IDENTITY))
                .layer(dense(2, 17, hidden))
                .layer(
                    new OutputLayer.Builder(loss).nIn(17).nOut(INPUTS).activation(output).build())
                .build());
    network.init();
    return network;
  }

  private static DenseLayer dense(int in, int out, Activation activation) {
    return new DenseLayer.Builder().nIn(in).nOut(out).activation(activation).build();
  }

  private static INDArray batch(int rows, Random random) {
    float[] numbers = new float[rows * INPUTS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextFloat();
    }
    return Nd4j.create(numbers, new long[] {rows, INPUTS}, 'c');
  }

  /** Euclidean distance, relative to the length of the second. */
  private static double distance(INDArray one, INDArray other) {
    return one.distance2(other) / other.norm2Number().doubleValue();
  }
}
