package org.digitscape.measure.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DensityCoverageTest {

  private final SplittableRandom random = new SplittableRandom(4);
  private final List<float[]> real = normal(1_000, 0);
  private final DensityCoverage measure = new DensityCoverage(real);

  /** Ten real values on a line, so that everything can be counted by hand. */
  private final DensityCoverage line =
      new DensityCoverage(IntStream.range(0, 10).mapToObj(i -> new float[] {i}).toList());

  @Test
  void of_oneValueOnALine_countsTheBallsAroundIt() {
    // The ball around i reaches to its fifth neighbour: from 0 it is 5, from 4 and 5 it is 3.
    DensityCoverage.Found found = line.of(List.of(new float[] {0}));
    // 0 lies within the balls of 0 (5), 1 (4), 2 (3) and 3 (3), and not in that of 4 (3).
    assertThat(found.density()).isCloseTo(4 / 5.0, within(1e-9));
    assertThat(found.coverage()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void of_moreOfTheSame_isAboutOneAndCoversMost() {
    DensityCoverage.Found found = measure.of(normal(3_000, 0));
    assertThat(found.density()).isCloseTo(1, within(0.1));
    assertThat(found.coverage()).isGreaterThan(0.97);
  }

  @Test
  void of_farAway_isZero() {
    assertThat(measure.of(normal(500, 50))).isEqualTo(new DensityCoverage.Found(0, 0));
  }

  @Test
  void of_oneImageAgainAndAgain_coversLittleThoughItIsDense() {
    DensityCoverage.Found found =
        measure.of(IntStream.range(0, 500).mapToObj(i -> new float[] {0, 0}).toList());
    assertThat(found.coverage()).isLessThan(0.05);
    assertThat(found.density()).isGreaterThan(0.5);
  }

  @Test
  void new_tooFewImages_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DensityCoverage(real.subList(0, 5)));
  }

  private List<float[]> normal(int rows, double mean) {
    List<float[]> features = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      features.add(
          new float[] {
            (float) (mean + random.nextGaussian()), (float) (mean + random.nextGaussian())
          });
    }
    return features;
  }
}
