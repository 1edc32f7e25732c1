package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;

/** Measurements that can be made by hand, with a model that reads its code off two pixels. */
class ModelEvaluationTest {

  @Test
  void measure_majorityOfFive_winsOverTheNearest() {
    List<LabeledDigit> training =
        List.of(at(10, 5), at(12, 6), at(13, 6), at(14, 6), at(15, 1), at(200, 5), at(201, 5));
    assertThat(accuracy(training, List.of(at(9, 6)))).isOne();
    assertThat(accuracy(training, List.of(at(9, 5)))).isZero();
  }

  @Test
  void measure_tie_goesToTheNearer() {
    List<LabeledDigit> training =
        List.of(at(13, 6), at(14, 6), at(10, 5), at(12, 5), at(15, 1), at(200, 6));
    assertThat(accuracy(training, List.of(at(9, 5)))).isOne();
  }

  @Test
  void measure_someWrong_countsShares() {
    List<LabeledDigit> training = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      training.add(at(10 + i, 1));
      training.add(at(100 + i, 5));
    }
    assertThat(accuracy(training, List.of(at(11, 1), at(12, 5), at(101, 5), at(102, 5))))
        .isEqualTo(0.75);
  }

  @Test
  void measure_outputIsHalfGrey_givesTheMeanOverPixelsAndImages() {
    List<LabeledDigit> training = List.of(at(1, 1), at(2, 1), at(3, 1), at(4, 1), at(5, 1));
    MnistDataset data = new MnistDataset(training, List.of(full(0), full(255), full(255)));
    ModelCard.Metrics metrics = ModelEvaluation.measure(new PixelReader(), data);
    assertThat(metrics.testImages()).isEqualTo(3);
    assertThat(metrics.testMse()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void measure_tooFewImages_isRefused() {
    MnistDataset data = new MnistDataset(List.of(at(1, 1)), List.of(at(1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelEvaluation.measure(new PixelReader(), data))
        .withMessageContaining("5 training images, found 1 and 1");
  }

  private static double accuracy(List<LabeledDigit> training, List<LabeledDigit> test) {
    return ModelEvaluation.measure(new PixelReader(), new MnistDataset(training, test))
        .knnAccuracy();
  }

  private static LabeledDigit at(int x, int label) {
    byte[] pixels = new byte[784];
    pixels[0] = (byte) x;
    return new LabeledDigit(0, label, DigitImage.ofBytes(pixels));
  }

  private static LabeledDigit full(int intensity) {
    byte[] pixels = new byte[784];
    Arrays.fill(pixels, (byte) intensity);
    return new LabeledDigit(0, 1, DigitImage.ofBytes(pixels));
  }

  /** Encodes an image by its first two intensities, decodes everything to half grey. */
  private static final class PixelReader implements LatentModel {

    @Override
    public LatentCode encode(DigitImage image) {
      return new LatentCode(image.intensity(0), image.intensity(1));
    }

    @Override
    public List<LatentCode> encodeAll(List<DigitImage> images) {
      return images.stream().map(this::encode).toList();
    }

    @Override
    public float[] decode(LatentCode code) {
      float[] pixels = new float[784];
      Arrays.fill(pixels, 0.5f);
      return pixels;
    }

    @Override
    public List<float[]> decodeAll(List<LatentCode> codes) {
      return codes.stream().map(this::decode).toList();
    }
  }
}
