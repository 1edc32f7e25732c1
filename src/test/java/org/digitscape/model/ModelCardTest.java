package org.digitscape.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final ModelCard.Training TRAINING =
      new ModelCard.Training(1, 2, 3, 0.001, 4, HASH);
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
  void training_outsideItsRanges_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelCard.Training(1, 0, 3, 0.001, 4, HASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelCard.Training(1, 2, 3, Double.POSITIVE_INFINITY, 4, HASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelCard.Training(1, 2, 3, 0.001, 4, "none"));
  }

  private static ModelCard card(String id, List<Integer> digits, String hash) {
    return new ModelCard(
        id, "Name", digits, List.of(784, 2, 784), "tanh", 10, TRAINING, METRICS, "0.1.0", hash);
  }
}
