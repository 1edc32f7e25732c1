package org.digitscape.measure.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.digitscape.density.Seeds;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.NearestCodes;

/**
 * Places on the plane that no real code comes near: uniformly drawn from the rectangle that holds
 * all real codes, and farther from each of them than {@value #NEAR} of its longer side.
 *
 * <p>A decoder is continuous: right beside the codes it still gives digits, so that a judge of
 * images has to accept those. The distance that a tenth of the map is lies far beyond that of
 * held-out codes from their nearest training code, which is about a fiftieth of it for 99.9 %.
 */
final class EmptyPlaces {

  /** A part of the longer side of the rectangle. */
  static final double NEAR = 0.1;

  private static final int MOST_TRIES_PER_PLACE = 200;

  private final List<LatentCode> real;
  private final double left;
  private final double right;
  private final double bottom;
  private final double top;

  /** Looks at all codes of a model. */
  EmptyPlaces(MeasuredModel model) {
    real = Stream.concat(model.trainingCodes().stream(), model.testCodes().stream()).toList();
    left = real.stream().mapToDouble(LatentCode::x).min().orElseThrow();
    right = real.stream().mapToDouble(LatentCode::x).max().orElseThrow();
    bottom = real.stream().mapToDouble(LatentCode::y).min().orElseThrow();
    top = real.stream().mapToDouble(LatentCode::y).max().orElseThrow();
  }

  /** The distance from every real code that an empty place exceeds. */
  double near() {
    return NEAR * Math.max(right - left, top - bottom);
  }

  /**
   * Draws empty places.
   *
   * @param count how many
   * @return empty if the plane has hardly any
   */
  Optional<List<LatentCode>> draw(long seed, int count) {
    NearestCodes nearest = new NearestCodes(real);
    double near = near();
    RandomGenerator random = Seeds.random(seed);
    List<LatentCode> places = new ArrayList<>(count);
    for (long tries = 0; tries < (long) MOST_TRIES_PER_PLACE * count; tries++) {
      LatentCode place =
          new LatentCode(
              left + (right - left) * random.nextDouble(),
              bottom + (top - bottom) * random.nextDouble());
      if (nearest.distance(place) > near) {
        places.add(place);
        if (places.size() == count) {
          return Optional.of(places);
        }
      }
    }
    return Optional.empty();
  }
}
