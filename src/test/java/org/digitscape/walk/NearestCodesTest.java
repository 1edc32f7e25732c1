package org.digitscape.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.NearestCodes.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestCodesTest {

  private final SplittableRandom random = new SplittableRandom(9);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100, 1_001})
  void nearest_randomCodes_areThoseOfBruteForce(int size) {
    List<LatentCode> codes = random(size, 10);
    NearestCodes nearest = new NearestCodes(codes);

    for (LatentCode place : random(200, 15)) {
      assertThat(nearest.nearest(place, 6)).isEqualTo(bruteForce(codes, place, 6));
    }
  }

  /** Many codes on few places: equal distances are the rule, the earlier code comes first. */
  @Test
  void nearest_tiedCodes_areThoseOfBruteForce() {
    List<LatentCode> codes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      codes.add(new LatentCode(random.nextInt(5), random.nextInt(5)));
    }
    NearestCodes nearest = new NearestCodes(codes);

    for (int i = 0; i < 200; i++) {
      LatentCode place = new LatentCode(random.nextInt(6), random.nextInt(6));
      assertThat(nearest.nearest(place, 5)).isEqualTo(bruteForce(codes, place, 5));
    }
  }

  @Test
  void nearest_fewerCodesThanAsked_findsAll() {
    NearestCodes nearest = new NearestCodes(random(3, 1));

    assertThat(nearest.nearest(new LatentCode(0, 0), 5)).hasSize(3);
  }

  @Test
  void distance_onACode_isZero() {
    List<LatentCode> codes = random(100, 5);

    assertThat(new NearestCodes(codes).distance(codes.get(42))).isEqualTo(0);
  }

  @Test
  void constructor_noCodes_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NearestCodes(List.of()));
  }

  @Test
  void nearest_none_throws() {
    NearestCodes nearest = new NearestCodes(random(3, 1));

    assertThatIllegalArgumentException().isThrownBy(() -> nearest.nearest(new LatentCode(0, 0), 0));
  }

  private List<LatentCode> random(int size, double reach) {
    return IntStream.range(0, size)
        .mapToObj(
            i -> new LatentCode(random.nextDouble(-reach, reach), random.nextDouble(-reach, reach)))
        .toList();
  }

  private static List<Found> bruteForce(List<LatentCode> codes, LatentCode place, int count) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> new Found(i, codes.get(i).distanceTo(place)))
        .sorted(Comparator.comparingDouble(Found::distance).thenComparing(Found::position))
        .limit(count)
        .toList();
  }
}
