package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.learning.config.NoOp;

class LatentScaleTest {

  private static final List<Integer> LAYERS = List.of(784, 20, 2, 20, 784);
  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().subList(0, 50).stream().map(LabeledDigit::image).toList();

  private static final Architecture ARCHITECTURE =
      Architecture.of(ModelKind.AUTOENCODER, LAYERS, HiddenActivation.TANH);

  private final MultiLayerNetwork network = ARCHITECTURE.create(5, new NoOp());
  private final Dl4jModel model = new Dl4jModel(ARCHITECTURE, network);

  @Test
  void reduce_largeCodes_dividesThemAndKeepsEveryBitOfTheReconstructions() {
    network.getLayer(1).getParam("W").muli(100);
    network.getLayer(2).getParam("W").divi(100);
    List<LatentCode> before = model.encodeAll(IMAGES);
    List<float[]> outputs = model.decodeAll(before);

    double divisor = LatentScale.reduce(ARCHITECTURE, network, before);

    List<LatentCode> after = model.encodeAll(IMAGES);
    assertThat(divisor).isGreaterThan(1);
    assertThat(Math.getExponent(divisor))
        .isEqualTo((int) Math.round(Math.log(divisor) / Math.log(2)));
    assertThat(after)
        .isEqualTo(
            before.stream()
                .map(code -> new LatentCode(code.x() / divisor, code.y() / divisor))
                .toList());
    assertThat(model.decodeAll(after))
        .usingElementComparator(LatentScaleTest::compare)
        .isEqualTo(outputs);
  }

  @Test
  void reduce_smallCodes_changesNothing() {
    List<LatentCode> before = model.encodeAll(IMAGES);
    assertThat(LatentScale.reduce(ARCHITECTURE, network, before)).isOne();
    assertThat(model.encodeAll(IMAGES)).isEqualTo(before);
  }

  private static int compare(float[] one, float[] other) {
    return java.util.Arrays.compare(one, other);
  }
}
