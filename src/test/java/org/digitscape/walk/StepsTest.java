package org.digitscape.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void alphas_anyNumberOfFrames_areEvenlySpacedFromZeroToOne() {
    for (int frames = 2; frames <= 120; frames++) {
      double[] alphas = Steps.alphas(frames);

      assertThat(alphas).hasSize(frames);
      assertThat(alphas[0]).isEqualTo(0);
      assertThat(alphas[frames - 1]).isEqualTo(1);
      for (int i = 1; i < frames; i++) {
        assertThat(alphas[i] - alphas[i - 1]).isCloseTo(1.0 / (frames - 1), within(1e-12));
      }
    }
  }

  @Test
  void alphas_oneFrame_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> Steps.alphas(1));
  }
}
