package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.digitscape.measure.FakeModel;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.NearestCodes;
import org.junit.jupiter.api.Test;

class EmptyPlacesTest {

  /** Opposite corners of a rectangle of 10 by 4, and many codes in its middle. */
  private static final List<LatentCode> CORNERS = corners();

  @Test
  void draw_emptyPlane_keepsItsDistanceAndStaysInside() {
    EmptyPlaces places = new EmptyPlaces(FakeModel.measured(CORNERS));
    // Of 58 codes two are sqrt(29) from the middle, the others not at all: sqrt(2 * 29 / 58).
    assertThat(places.near()).isCloseTo(1, within(1e-9));
    NearestCodes nearest = new NearestCodes(CORNERS);
    List<LatentCode> drawn = places.draw(1, 500).orElseThrow();
    assertThat(drawn)
        .hasSize(500)
        .allSatisfy(
            place -> {
              assertThat(nearest.distance(place)).isGreaterThan(1);
              assertThat(place.x()).isBetween(0.0, 10.0);
              assertThat(place.y()).isBetween(0.0, 4.0);
            });
    assertThat(places.draw(1, 500)).contains(drawn);
    assertThat(places.draw(2, 500)).isNotEqualTo(places.draw(1, 500));
  }

  @Test
  void draw_fullPlane_givesNone() {
    List<LatentCode> grid = new ArrayList<>();
    for (int x = 0; x <= 20; x++) {
      for (int y = 0; y <= 20; y++) {
        grid.add(new LatentCode(x, y));
      }
    }
    assertThat(new EmptyPlaces(FakeModel.measured(grid)).draw(1, 10)).isEmpty();
  }

  private static List<LatentCode> corners() {
    List<LatentCode> codes = new ArrayList<>(Collections.nCopies(56, new LatentCode(5, 2)));
    codes.add(new LatentCode(0, 0));
    codes.add(new LatentCode(10, 4));
    return codes;
  }
}
