package org.digitscape.frozen.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.zip.DataFormatException;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CompactDecoderTest {

  private static final List<String> MODELS = ModelFile.SHIPPED;

  private static final List<DigitImage> DIGITS =
      MnistDataset.shipped().test().stream().limit(500).map(LabeledDigit::image).toList();

  /** What a network needs, and nobody asks here. */
  private static final List<DenseLayer> NO_ENCODER =
      List.of(new DenseLayer(new float[2 * DigitImage.PIXELS], new float[2], Activation.IDENTITY));

  /** The promise of the loupe while it moves: within 0.02 anywhere; what the file gives is half. */
  @ParameterizedTest
  @FieldSource("MODELS")
  void file_ofAShippedModel_decodesWithinTheToleranceAnywhere(String id)
      throws DataFormatException {
    FrozenNetwork network = ModelFile.readShipped(id).frozen();
    List<LatentCode> codes = network.encodeAll(DIGITS);

    CompactDecoder compact = CompactDecoder.of(network, codes);
    byte[] file = compact.toBytes();

    assertThat(compact.worstError()).isLessThanOrEqualTo(CompactDecoder.TOLERANCE);
    assertThat(file.length).isLessThan(350_000);
    FrozenNetwork read = new FrozenNetwork(NO_ENCODER, DecoderReader.read(file));
    for (double reach : new double[] {1, 1.6, 4}) {
      List<LatentCode> places = PlaneSquare.around(codes, reach).centres(20);
      assertThat(worstError(network, read, places))
          .as("400 places in %s times the square of the codes", reach)
          .isLessThanOrEqualTo(CompactDecoder.TOLERANCE);
    }
  }

  @Test
  void of_sameNetwork_givesTheSameBytes() {
    FrozenNetwork network = ModelFile.readShipped("pca").frozen();
    List<LatentCode> codes = network.encodeAll(DIGITS);

    assertThat(CompactDecoder.of(network, codes).toBytes())
        .isEqualTo(CompactDecoder.of(network, codes).toBytes());
  }

  private static double worstError(
      FrozenNetwork network, FrozenNetwork compact, List<LatentCode> places) {
    List<float[]> exact = network.decodeAll(places);
    List<float[]> rounded = compact.decodeAll(places);
    double worst = 0;
    for (int place = 0; place < places.size(); place++) {
      double sum = 0;
      for (int i = 0; i < DigitImage.PIXELS; i++) {
        sum += Math.abs(exact.get(place)[i] - rounded.get(place)[i]);
      }
      worst = Math.max(worst, sum / DigitImage.PIXELS);
    }
    return worst;
  }
}
