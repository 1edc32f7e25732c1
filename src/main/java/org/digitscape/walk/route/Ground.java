package org.digitscape.walk.route;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;
import org.digitscape.walk.NearestCodes;

/**
 * What a step costs at each place of a square of the latent plane: little where codes are dense,
 * much where there are none. Immutable; any thread may call.
 *
 * <p>The cost is {@code r(z)^POWER}, where r is the distance to the {@value #NEIGHBORS}th nearest
 * code. As {@code 1 / r^2} estimates the density q (Loftsgaarden and Quesenberry 1965, <a
 * href="https://doi.org/10.1214/aoms/1177700079">doi:10.1214/aoms/1177700079</a>), it stands for
 * {@code q^(-POWER / 2)}: a density-based distance (Bousquet, Chapelle and Hein 2003, Measure based
 * regularization; Sajama and Orlitsky 2005, <a
 * href="https://doi.org/10.1145/1102351.1102447">doi:10.1145/1102351.1102447</a>) that needs no
 * bandwidth.
 */
public final class Ground {

  /** How steeply empty ground grows dear. */
  private static final double POWER = 2;

  private static final int NEIGHBORS = 10;

  /** Cells in each direction. */
  private static final int CELLS = 128;

  /** No place costs less than one whose codes are this share of a cell away. */
  private static final double LEAST = 0.05;

  private final PlaneSquare square;
  private final double[] costs;

  private Ground(PlaneSquare square, double[] costs) {
    this.square = square;
    this.costs = costs;
  }

  /**
   * Surveys a square; takes some tenths of a second.
   *
   * @param codes where the ground is populated
   */
  public static Ground of(NearestCodes codes, PlaneSquare square) {
    List<LatentCode> places = square.centres(CELLS);
    double[] costs = new double[places.size()];
    double least = LEAST * square.side() / CELLS;
    Arrays.parallelSetAll(
        costs,
        i -> {
          double r = codes.nearest(places.get(i), NEIGHBORS).getLast().distance();
          return Math.pow(Math.max(r, least) / square.side(), POWER);
        });
    return new Ground(square, costs);
  }

  /** Cells in each direction. */
  int cells() {
    return CELLS;
  }

  /** The side of a cell, on the plane. */
  double step() {
    return square.side() / CELLS;
  }

  /** What it costs to go one unit of the plane within a cell; above 0. */
  double cost(int column, int row) {
    return costs[row * CELLS + column];
  }

  /** The centre of a cell. */
  LatentCode centre(int column, int row) {
    return new LatentCode(
        square.left() + (column + 0.5) * step(), square.high() - (row + 0.5) * step());
  }

  /** Where a place lies among the centres, counted in cells from the first column. */
  double column(LatentCode place) {
    return (place.x() - square.left()) / step() - 0.5;
  }

  /** Likewise from the first row, which is the topmost. */
  double row(LatentCode place) {
    return (square.high() - place.y()) / step() - 0.5;
  }

  /** The nearest place within the centres of the outermost cells. */
  LatentCode within(LatentCode place) {
    double margin = step() / 2;
    return new LatentCode(
        Math.clamp(place.x(), square.left() + margin, square.right() - margin),
        Math.clamp(place.y(), square.low() + margin, square.high() - margin));
  }
}
