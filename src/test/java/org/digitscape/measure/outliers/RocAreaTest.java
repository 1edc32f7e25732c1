package org.digitscape.measure.outliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RocAreaTest {

  @Test
  void of_scoresThatDoNotOverlap_isOneOrZero() {
    assertThat(RocArea.of(scores(3, 4), scores(1, 2))).isEqualTo(new RocArea(1, 0));
    assertThat(RocArea.of(scores(1, 2), scores(3, 4, 5))).isEqualTo(new RocArea(0, 0));
  }

  @Test
  void of_ties_countOneHalf() {
    assertThat(RocArea.of(scores(7, 7, 7), scores(7, 7)).area()).isEqualTo(0.5);
    assertThat(RocArea.of(scores(1, 2), scores(1, 3)).area()).isEqualTo((0.5 + 0 + 1 + 0) / 4);
  }

  @Test
  void of_infiniteScores_areOrderedLikeOthers() {
    assertThat(RocArea.of(scores(Double.POSITIVE_INFINITY, 1), scores(0, 1)).area())
        .isEqualTo((1 + 1 + 1 + 0.5) / 4);
  }

  @Test
  void of_aFewScores_hasTheVarianceOfDeLong() {
    // Placements of the outliers: 1/3, 1, 1; of the known: 1, 1, 1/3 (the share of outliers above).
    RocArea roc = RocArea.of(scores(2, 5, 6), scores(1, 3, 4));

    assertThat(roc.area()).isCloseTo(7.0 / 9, within(1e-12));
    double variance = 2 * Math.pow(2.0 / 9, 2) + Math.pow(4.0 / 9, 2);
    double halves = 2 * Math.pow(1.0 / 9, 2) + Math.pow(2.0 / 9, 2);
    assertThat(roc.standardError())
        .isCloseTo(Math.sqrt(variance / 2 / 3 + halves / 2 / 3), within(1e-12));
  }

  @Test
  void of_normalScores_agreesWithTheoryAndWithRepetition() {
    Random random = new Random(5);
    int repetitions = 400;
    double[] areas = new double[repetitions];
    double claimed = 0;
    for (int i = 0; i < repetitions; i++) {
      RocArea roc =
          RocArea.of(
              random.doubles(60).map(u -> 1 + random.nextGaussian()).toArray(),
              random.doubles(90).map(u -> random.nextGaussian()).toArray());
      areas[i] = roc.area();
      claimed += roc.standardError() / repetitions;
    }
    double mean = DoubleStream.of(areas).average().orElseThrow();
    double spread =
        Math.sqrt(
            DoubleStream.of(areas).map(area -> Math.pow(area - mean, 2)).sum() / (repetitions - 1));

    // P(X > Y) for N(1, 1) and N(0, 1) is the normal distribution at 1 / sqrt(2): 0.76025.
    assertThat(mean).isCloseTo(0.76025, within(0.006));
    assertThat(claimed / spread).isCloseTo(1, within(0.12));
  }

  @Test
  void of_noScoresOrNotANumber_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> RocArea.of(scores(), scores(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> RocArea.of(scores(1), scores()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RocArea.of(scores(Double.NaN), scores(1)))
        .withMessageContaining("score 0");
  }

  private static double[] scores(double... scores) {
    return scores;
  }
}
