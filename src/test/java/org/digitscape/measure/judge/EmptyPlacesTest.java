package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.measure.FakeModel;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.NearestCodes;
import org.junit.jupiter.api.Test;

class EmptyPlacesTest {

  /** Two corners of a rectangle of 10 by 4. */
  private static final List<LatentCode> CORNERS =
      List.of(new LatentCode(0, 0), new LatentCode(10, 4));

  @Test
  void draw_emptyPlane_keepsItsDistanceAndStaysInside() {
    EmptyPlaces places = new EmptyPlaces(FakeModel.measured(CORNERS));
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
}
