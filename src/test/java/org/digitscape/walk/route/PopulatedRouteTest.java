package org.digitscape.walk.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;
import org.digitscape.walk.LatentPath;
import org.digitscape.walk.NearestCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulatedRouteTest {

  private static final List<LatentCode> RING = ring();
  private static final NearestCodes CODES = new NearestCodes(RING);
  private static final Ground GROUND = Ground.of(CODES, PlaneSquare.around(RING, 1.1));

  @Test
  void between_placesOfARing_goesAlongIt() {
    LatentCode from = new LatentCode(-5, 0);
    LatentCode to = new LatentCode(5, 0.5);

    LatentPath path = PopulatedRoute.between(from, to, GROUND);

    assertThat(path.places().getFirst()).isEqualTo(from);
    assertThat(path.places().getLast()).isEqualTo(to);
    assertThat(path.codes(61))
        .allSatisfy(code -> assertThat(Math.hypot(code.x(), code.y())).isBetween(4.2, 5.8));
    // Half the ring's length, not the other half, and no detours.
    assertThat(path.length()).isBetween(14.0, 16.5);
    assertThat(path.codes(3).get(1).y()).isPositive();
  }

  @Test
  void between_placesOnEvenGround_isNearlyStraight() {
    List<LatentCode> lattice = new PlaneSquare(-3, -3, 6).centres(40);
    Ground even = Ground.of(new NearestCodes(lattice), new PlaneSquare(-2, -2, 4));
    LatentCode from = new LatentCode(-1.7, -1.2);
    LatentCode to = new LatentCode(1.6, 0.3);

    LatentPath path = PopulatedRoute.between(from, to, even);

    // The diagonal moves of a grid would add up to 8 %.
    assertThat(path.length()).isCloseTo(from.distanceTo(to), within(0.02 * from.distanceTo(to)));
  }

  @Test
  void between_swappedEnds_isTheSameWay() {
    LatentCode from = new LatentCode(-4, -3);
    LatentCode to = new LatentCode(3, 4);

    List<LatentCode> there = PopulatedRoute.between(from, to, GROUND).codes(9);
    List<LatentCode> back = PopulatedRoute.between(to, from, GROUND).codes(9).reversed();

    for (int i = 0; i < 9; i++) {
      assertThat(there.get(i).distanceTo(back.get(i))).isLessThan(0.3);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,0", "1,1,1.01,1", "-9000,0,9000,1", "5,0,5,9999", "-10000,-10000,10000,10000"})
  void between_anyEnds_joinsThem(double x, double y, double toX, double toY) {
    LatentCode from = new LatentCode(x, y);
    LatentCode to = new LatentCode(toX, toY);

    LatentPath path = PopulatedRoute.between(from, to, GROUND);

    assertThat(path.places().getFirst()).isEqualTo(from);
    assertThat(path.places().getLast()).isEqualTo(to);
    assertThat(path.places().size()).isLessThanOrEqualTo(33);
  }

  private static List<LatentCode> ring() {
    SplittableRandom random = new SplittableRandom(1);
    List<LatentCode> codes = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      double angle = random.nextDouble(0, 2 * Math.PI);
      double radius = 5 + 0.3 * random.nextGaussian();
      codes.add(new LatentCode(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return codes;
  }
}
