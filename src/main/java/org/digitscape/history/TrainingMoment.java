package org.digitscape.history;

import java.util.List;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;

/**
 * A moment of a training: what the network of then makes of the map's test digits.
 *
 * @param update updates of the network so far, at least 1
 * @param epoch passes over the training images so far, with fractions
 * @param trainingMse mean reconstruction error of some training images, always the same ones
 * @param testMse mean reconstruction error of all test images
 * @param square the part of the plane around the codes that is decoded
 * @param codes of the test digits on the map, in the map's order, all within the square
 */
public record TrainingMoment(
    int update,
    double epoch,
    double trainingMse,
    double testMse,
    PlaneSquare square,
    List<LatentCode> codes) {

  /**
   * @throws IllegalArgumentException if a number is out of range or not finite, or there are no
   *     codes
   */
  public TrainingMoment {
    codes = List.copyOf(codes);
    require(update >= 1, "update", update);
    require(epoch >= 0 && Double.isFinite(epoch), "epoch", epoch);
    require(trainingMse >= 0 && Double.isFinite(trainingMse), "trainingMse", trainingMse);
    require(testMse >= 0 && Double.isFinite(testMse), "testMse", testMse);
    require(!codes.isEmpty(), "codes", codes);
  }

  /** The same moment on a plane that was divided by a number. */
  TrainingMoment dividedBy(double divisor) {
    return new TrainingMoment(
        update,
        epoch,
        trainingMse,
        testMse,
        square.dividedBy(divisor),
        codes.stream()
            .map(code -> new LatentCode(code.x() / divisor, code.y() / divisor))
            .toList());
  }

  private static void require(boolean valid, String part, Object found) {
    if (!valid) {
      throw new IllegalArgumentException("a moment cannot have " + part + " " + found);
    }
  }
}
