package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.junit.jupiter.api.Test;

class GoldenBatchTest {

  private static final GoldenBatch BATCH =
      new GoldenBatch(
          List.of(DigitImage.ofBytes(new byte[784]), DigitImage.ofUnit(new float[784])));

  @Test
  void check_equal_reportsNoDifference() {
    assertThat(BATCH.check(model(1, 0.5f), model(1, 0.5f)))
        .isEqualTo(new GoldenBatch.Agreement(2, 0, 0));
  }

  @Test
  void check_withinTolerance_reportsTheDifference() {
    GoldenBatch.Agreement agreement = BATCH.check(model(1 + 9e-6, 0.5f), model(1, 0.5f));
    assertThat(agreement.codes()).isCloseTo(9e-6, within(1e-12));
  }

  @Test
  void check_codeBeyondTolerance_isRefusedWithTheDifference() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BATCH.check(model(1 + 2e-5, 0.5f), model(1, 0.5f)))
        .withMessageContaining("2.0e-05 in a latent variable");
  }

  @Test
  void check_pixelBeyondTolerance_isRefusedWithTheDifference() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BATCH.check(model(1, 0.5f), model(1, 0.50003f)))
        .withMessageContaining("3.0e-05 in a pixel");
  }

  @Test
  void check_notANumber_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BATCH.check(model(1, Float.NaN), model(1, 0.5f)));
  }

  /** Encodes every image at (0, y) and decodes every code to one intensity. */
  private static LatentModel model(double y, float intensity) {
    return new LatentModel() {
      @Override
      public LatentCode encode(DigitImage image) {
        return new LatentCode(0, y);
      }

      @Override
      public List<LatentCode> encodeAll(List<DigitImage> images) {
        return images.stream().map(this::encode).toList();
      }

      @Override
      public float[] decode(LatentCode code) {
        float[] pixels = new float[784];
        pixels[700] = intensity;
        return pixels;
      }

      @Override
      public List<float[]> decodeAll(List<LatentCode> codes) {
        return codes.stream().map(this::decode).toList();
      }
    };
  }
}
