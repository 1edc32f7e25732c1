package org.digitscape.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final ModelCard.Training TRAINING = training(2, 3, 0.001, HASH);
  private static final ModelCard.Validation VALIDATION = new ModelCard.Validation(1, 0.02, 0.98);
  private static final ModelCard.Metrics METRICS = new ModelCard.Metrics(5, 0.02, 0.98);

  @Test
  void fingerprint_always_namesTheHash() {
    assertThat(card("ae", List.of(1, 5), HASH).fingerprint()).isEqualTo("sha256:" + HASH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AE", "../ae", "a e", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void card_idThatFitsNoAddress_isRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(id, List.of(1), HASH))
        .withMessageContaining("id " + id);
  }

  @Test
  void card_digitsNotAscending_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> card("ae", List.of(5, 1), HASH));
    assertThatIllegalArgumentException().isThrownBy(() -> card("ae", List.of(1, 1), HASH));
    assertThatIllegalArgumentException().isThrownBy(() -> card("ae", List.of(10), HASH));
    assertThatIllegalArgumentException().isThrownBy(() -> card("ae", List.of(), HASH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
  void card_notAHash_isRefused(String hash) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card("ae", List.of(1), hash))
        .withMessageContaining("sha256 " + hash);
  }

  @Test
  void metrics_outsideTheirRanges_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Metrics(0, 0.1, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Metrics(1, -0.1, 0.9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelCard.Metrics(1, Double.NaN, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Metrics(1, 0.1, 1.1));
  }

  @Test
  void validation_outsideItsRanges_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Validation(0, 0.1, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelCard.Validation(1, 1.1, 0.9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelCard.Validation(1, 0.1, Double.NaN));
  }

  @Test
  void training_computedAndNotTrained_hasNoEpochs() {
    assertThat(training(0, 0, 0, HASH).epochs()).isZero();
  }

  @Test
  void noiseAndAugmentation_outsideTheirRanges_nameTheAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InputNoise(-0.1, false, false))
        .withMessage("input noise: expected 0 to 2, found -0.1");
    assertThatIllegalArgumentException().isThrownBy(() -> new InputNoise(Double.NaN, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Augmentation(5, 0.1, 0.1, 9))
        .withMessage("augmentation's shift: expected 0 to 8.0, found 9.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Augmentation(91, 0, 0, 0))
        .withMessageContaining("rotation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Augmentation(0, 0.6, 0, 0))
        .withMessageContaining("scale");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Augmentation(0, 0, -1, 0))
        .withMessageContaining("shear");
  }

  @Test
  void kind_inText_isLowerCase() {
    assertThat(ModelKind.VAE).hasToString("vae");
  }

  @Test
  void training_outsideItsRanges_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> training(0, 3, 0.001, HASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> training(2, 3, Double.POSITIVE_INFINITY, HASH));
    assertThatIllegalArgumentException().isThrownBy(() -> training(2, 3, 0.001, "none"));
  }

  private static ModelCard.Training training(
      int epochs, int batchSize, double learningRate, String hash) {
    return new ModelCard.Training(
        1, epochs, batchSize, learningRate, InputNoise.NONE, Augmentation.NONE, 4, 1, hash);
  }

  private static ModelCard card(String id, List<Integer> digits, String hash) {
    return new ModelCard(
        id,
        "Name",
        ModelKind.AUTOENCODER,
        digits,
        List.of(784, 2, 784),
        "tanh",
        10,
        TRAINING,
        VALIDATION,
        METRICS,
        "0.1.0",
        hash);
  }
}
