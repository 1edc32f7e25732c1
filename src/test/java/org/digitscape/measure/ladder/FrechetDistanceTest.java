package org.digitscape.measure.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FrechetDistanceTest {

  private final SplittableRandom random = new SplittableRandom(8);

  @Test
  void to_theSameFeatures_isZero() {
    List<float[]> features = normal(200, 0, 1, 2, 0.5);
    assertThat(new FrechetDistance(features).to(features)).isCloseTo(0, within(1e-6));
  }

  @Test
  void to_movedFeatures_isTheSquareOfTheWay() {
    List<float[]> features = normal(200, 0, 1, 2, 0.5);
    List<float[]> moved =
        features.stream().map(row -> new float[] {row[0] + 3, row[1], row[2] - 4}).toList();
    assertThat(new FrechetDistance(features).to(moved)).isCloseTo(25, within(1e-3));
  }

  /** For independent features it is the squared difference of each standard deviation. */
  @Test
  void to_otherSpreads_isTheSquaredDifferenceOfStandardDeviations() {
    FrechetDistance distance = new FrechetDistance(normal(40_000, 0, 1, 2, 3));
    assertThat(distance.to(normal(40_000, 0, 2, 2, 5))).isCloseTo(1 + 0 + 4, within(0.2));
  }

  /** Two equal normal distributions turned by a right angle: (2 - 1)^2 twice. */
  @Test
  void to_turnedFeatures_seesTheTurn() {
    List<float[]> features = normal(20_000, 0, 1, 2);
    List<float[]> turned = features.stream().map(row -> new float[] {-row[1], row[0]}).toList();
    assertThat(new FrechetDistance(features).to(turned)).isCloseTo(2, within(0.1));
  }

  @Test
  void to_featureThatNeverChanges_isFinite() {
    List<float[]> features = normal(100, 0, 1, 0);
    assertThat(new FrechetDistance(features).to(normal(100, 0, 1, 0))).isBetween(0.0, 0.5);
  }

  private List<float[]> normal(int rows, double mean, double... deviations) {
    List<float[]> features = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      float[] row = new float[deviations.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (mean + deviations[i] * random.nextGaussian());
      }
      features.add(row);
    }
    return features;
  }
}
