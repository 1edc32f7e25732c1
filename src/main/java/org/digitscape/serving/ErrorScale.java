package org.digitscape.serving;

import java.util.Arrays;
import java.util.Collection;

/**
 * The reconstruction errors of real test digits, as a scale for other errors. Immutable.
 *
 * <p>Percentiles follow the straight lines through (0, 0) and (e_i, 100 i / n), where e_i is the
 * i-th smallest of the n errors.
 */
public final class ErrorScale {

  private final double[] sorted;

  /**
   * @param errors at least one, each a finite number of at least 0
   */
  ErrorScale(Collection<Double> errors) {
    this.sorted = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0 || !(sorted[0] >= 0) || !Double.isFinite(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a scale takes errors that are finite and not negative");
    }
  }

  /** The errors, ascending. */
  public double[] sorted() {
    return sorted.clone();
  }

  /** The error that 90 % of the test digits do not exceed: up to here recovery is typical. */
  public double p90() {
    return quantile(0.90);
  }

  /** The error that 99 % of the test digits do not exceed: beyond it recovery is like none. */
  public double p99() {
    return quantile(0.99);
  }

  /** What an error says. */
  public Verdict verdict(double error) {
    if (error <= p90()) {
      return Verdict.TYPICAL;
    }
    return error <= p99() ? Verdict.UNUSUAL : Verdict.UNLIKE;
  }

  /**
   * The share of test digits with a smaller or equal error.
   *
   * @return 0..100
   */
  public double percentile(double error) {
    int found = Arrays.binarySearch(sorted, error);
    int below = found >= 0 ? found : -found - 1;
    while (below < sorted.length && sorted[below] <= error) {
      below++;
    }
    if (below == sorted.length) {
      return 100;
    }
    double lower = below == 0 ? 0 : sorted[below - 1];
    double passed = (error - lower) / (sorted[below] - lower);
    return 100 * (below + Math.max(0, passed)) / sorted.length;
  }

  /**
   * Counts the errors in bins of equal width from 0.
   *
   * @param bins at least 1
   * @param end where the last bin ends, positive; greater errors are not counted
   */
  public int[] histogram(int bins, double end) {
    int[] counts = new int[bins];
    for (double error : sorted) {
      int bin = (int) (error / end * bins);
      if (bin < bins) {
        counts[bin]++;
      }
    }
    return counts;
  }

  private double quantile(double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
