package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class FrozenNetworkTest {

  /** A tenth of what serving puts up with. */
  private static final Offset<Double> CLOSE = within(1e-6);

  private static final long SEED = 20;
  private static final FrozenNetwork NETWORK = RandomLayers.network(SEED, MatrixProduct::of);
  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().stream().limit(300).map(LabeledDigit::image).toList();
  private static final List<LatentCode> CODES = codes(300);

  @Test
  void encode_realImages_isWhatDoublePrecisionGives() {
    List<RandomLayers.Parameters> layers =
        RandomLayers.parameters(SEED, RandomLayers.ENCODER, Activation.IDENTITY);
    for (DigitImage image : IMAGES.subList(0, 40)) {
      double[] expected = reference(layers, toDoubles(image.toUnit()));
      LatentCode found = NETWORK.encode(image);
      assertThat(found.x()).isCloseTo(expected[0], CLOSE);
      assertThat(found.y()).isCloseTo(expected[1], CLOSE);
    }
  }

  @Test
  void decode_anyPlace_isWhatDoublePrecisionGives() {
    List<RandomLayers.Parameters> layers =
        RandomLayers.parameters(SEED + 1, RandomLayers.DECODER, Activation.SIGMOID);
    for (LatentCode code : CODES.subList(0, 40)) {
      double[] expected = reference(layers, new double[] {(float) code.x(), (float) code.y()});
      float[] found = NETWORK.decode(code);
      assertThat(toDoubles(found)).containsExactly(expected, CLOSE);
    }
  }

  @Test
  void encodeAll_anyNumber_givesTheBitsOfOneByOne() {
    List<LatentCode> oneByOne = IMAGES.stream().map(NETWORK::encode).toList();
    for (int count : List.of(0, 1, 2, 5, 6, 7, 13, 95, 96, 97, 103, 300)) {
      assertThat(NETWORK.encodeAll(IMAGES.subList(0, count))).isEqualTo(oneByOne.subList(0, count));
    }
  }

  @Test
  void decodeAll_anyNumber_givesTheBitsOfOneByOne() {
    List<float[]> oneByOne = CODES.stream().map(NETWORK::decode).toList();
    for (int count : List.of(0, 1, 2, 5, 6, 7, 13, 95, 96, 97, 103, 300)) {
      List<float[]> together = NETWORK.decodeAll(CODES.subList(0, count));
      assertThat(together).hasSize(count);
      for (int i = 0; i < count; i++) {
        assertThat(together.get(i)).isEqualTo(oneByOne.get(i));
      }
    }
  }

  @Test
  void encodeAndDecode_inPlainArrays_giveTheSameBits() {
    FrozenNetwork arrays = RandomLayers.network(SEED, ArrayProduct::new);
    assertThat(arrays.encodeAll(IMAGES)).isEqualTo(NETWORK.encodeAll(IMAGES));
    List<float[]> expected = NETWORK.decodeAll(CODES);
    List<float[]> found = arrays.decodeAll(CODES);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void decode_farAway_staysAnImage() {
    for (LatentCode code : List.of(new LatentCode(1e300, -1e300), new LatentCode(-1e30, 1e9))) {
      for (float pixel : NETWORK.decode(code)) {
        assertThat(pixel).isBetween(0f, 1f);
      }
    }
  }

  @Test
  void decode_answerChanged_nextAnswerIsNot() {
    float[] first = NETWORK.decode(CODES.getFirst());
    float[] copy = first.clone();
    first[0] = 42;
    assertThat(NETWORK.decode(CODES.getFirst())).isEqualTo(copy);
  }

  @Test
  void constructor_layersThatDoNotFit_throws() {
    List<DenseLayer> encoder =
        RandomLayers.layers(1, RandomLayers.ENCODER, Activation.IDENTITY, MatrixProduct::of);
    List<DenseLayer> decoder =
        RandomLayers.layers(1, RandomLayers.DECODER, Activation.SIGMOID, MatrixProduct::of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenNetwork(decoder, encoder))
        .withMessageContaining("784");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenNetwork(encoder.subList(0, 2), decoder))
        .withMessageContaining("300 outputs, not 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrozenNetwork(List.of(encoder.get(0), encoder.get(2)), decoder))
        .withMessageContaining("300 inputs follows one of 500 outputs");
  }

  private static List<LatentCode> codes(int count) {
    SplittableRandom random = new SplittableRandom(8);
    List<LatentCode> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      codes.add(new LatentCode(random.nextDouble(-20, 20), random.nextDouble(-20, 20)));
    }
    return codes;
  }

  private static double[] reference(List<RandomLayers.Parameters> layers, double[] x) {
    double[] y = x;
    for (RandomLayers.Parameters layer : layers) {
      y = layer.apply(y);
    }
    return y;
  }

  private static double[] toDoubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
