package org.digitscape.measure.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.digitscape.density.Seeds;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneBox;
import org.digitscape.walk.NearestCodes;

/**
 * Places on the plane that no real code comes near: uniformly drawn from the rectangle that holds
 * all real codes, and farther from each of them than the real codes are from their middle, as a
 * root mean square.
 *
 * <p>A decoder is continuous: right beside the codes, and between them, it still gives digits, so
 * that a judge of images has to accept those. The unit is the plane's own, because planes differ in
 * scale and shape, and no code decides it alone.
 */
final class EmptyPlaces {

  private static final int MOST_TRIES_PER_PLACE = 200;

  private final List<LatentCode> real;
  private final PlaneBox box;

  /** Looks at all codes of a model. */
  EmptyPlaces(MeasuredModel model) {
    real = Stream.concat(model.trainingCodes().stream(), model.testCodes().stream()).toList();
    box = PlaneBox.around(real);
  }

  /** The distance from every real code that an empty place exceeds. */
  double near() {
    LatentCode middle =
        new LatentCode(
            real.stream().mapToDouble(LatentCode::x).average().orElseThrow(),
            real.stream().mapToDouble(LatentCode::y).average().orElseThrow());
    return Math.sqrt(
        real.stream()
            .mapToDouble(code -> code.distanceTo(middle))
            .map(distance -> distance * distance)
            .average()
            .orElseThrow());
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
              box.left() + box.width() * random.nextDouble(),
              box.low() + box.height() * random.nextDouble());
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
