package org.digitscape.novelty;

import java.util.Arrays;

/**
 * Measurements of real test digits, as a scale for other measurements of the same kind. Immutable.
 *
 * <p>Percentiles follow the straight lines through (floor, 0) and (v_i, 100 i / n), where v_i is
 * the i-th smallest of the n values.
 */
public final class PercentileScale {

  private final double[] sorted;
  private final double floor;

  /**
   * @param values at least one, each a finite number of at least {@code floor}
   * @param floor the value at percentile 0
   */
  public PercentileScale(double[] values, double floor) {
    this.sorted = values.clone();
    this.floor = floor;
    Arrays.sort(sorted);
    if (sorted.length == 0
        || !(sorted[0] >= floor)
        || !Double.isFinite(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException(
          "a scale takes values that are finite and not under " + floor);
    }
  }

  /** A scale that begins at its smallest value. */
  public static PercentileScale of(double[] values) {
    return new PercentileScale(values, Arrays.stream(values).min().orElse(0));
  }

  /** How many values it has. */
  public int size() {
    return sorted.length;
  }

  /** The values, ascending. */
  public double[] sorted() {
    return sorted.clone();
  }

  /**
   * The percentile of a value: the share of values that are smaller or equal, interpolated.
   *
   * @return 0..100; 100 at and beyond the greatest value
   */
  public double percentile(double value) {
    int found = Arrays.binarySearch(sorted, value);
    int below = found >= 0 ? found : -found - 1;
    while (below < sorted.length && sorted[below] <= value) {
      below++;
    }
    if (below == sorted.length) {
      return 100;
    }
    double lower = below == 0 ? floor : sorted[below - 1];
    double passed = (value - lower) / (sorted[below] - lower);
    return 100 * (below + Math.max(0, passed)) / sorted.length;
  }

  /**
   * The value at a percentile: the inverse of {@link #percentile}.
   *
   * @param percentile 0..100
   */
  public double value(double percentile) {
    double rank = Math.clamp(percentile, 0, 100) / 100 * sorted.length;
    int below = Math.min((int) rank, sorted.length - 1);
    double lower = below == 0 ? floor : sorted[below - 1];
    return lower + (rank - below) * (sorted[below] - lower);
  }

  /**
   * Counts the values in bins of equal width.
   *
   * @param bins at least 1
   * @param from where the first bin begins
   * @param to where the last bin ends, over {@code from}; values outside are not counted
   */
  public int[] histogram(int bins, double from, double to) {
    int[] counts = new int[bins];
    for (double value : sorted) {
      int bin = (int) Math.floor((value - from) / (to - from) * bins);
      if (bin >= 0 && bin < bins) {
        counts[bin]++;
      }
    }
    return counts;
  }
}
