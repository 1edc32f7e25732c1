package org.digitscape.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeedsTest {

  /** Unscrambled, the first numbers of the seeds 0, 1, 2... all lie near 0.73. */
  @Test
  void random_neighbouringSeeds_startUnlike() {
    int n = 10_000;
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < n; seed++) {
      double first = Seeds.random(seed).nextDouble();
      sum += first;
      squares += first * first;
    }
    double mean = sum / n;

    assertThat(mean).isCloseTo(0.5, within(0.01));
    assertThat(squares / n - mean * mean).isCloseTo(1.0 / 12, within(0.005));
  }
}
