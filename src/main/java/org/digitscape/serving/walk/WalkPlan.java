package org.digitscape.serving.walk;

import java.util.List;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.LatentPath;

/**
 * The way of a walk.
 *
 * @param stops from the first to the last, at least two
 * @param path from the first stop to the last, through all between
 * @param shares of the way at which each stop is reached, ascending from 0 to 1
 */
public record WalkPlan(List<Stop> stops, LatentPath path, List<Double> shares) {

  /** Most stops between the first and the last. */
  public static final int MOST_BETWEEN = 8;

  public WalkPlan {
    stops = List.copyOf(stops);
    shares = List.copyOf(shares);
  }

  /**
   * Where a walk starts, passes or ends.
   *
   * @param code the place
   * @param image the picture of the digit that is there; empty at a bare place
   */
  public record Stop(LatentCode code, Optional<DigitImage> image) {}
}
