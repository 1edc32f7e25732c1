package org.digitscape.measure.outliers;

import java.util.Arrays;

/**
 * The area under the receiver operating characteristic: how surely a score tells outliers from
 * known images.
 *
 * @param area the probability that an outlier scores higher than a known image, ties counting one
 *     half: 0..1, 0.5 is guessing
 * @param standardError of that area, over both the outliers and the known images; at least 0
 */
public record RocArea(double area, double standardError) {

  /**
   * Measures scores: the Mann-Whitney statistic, with the variance of DeLong et al.
   *
   * @param outliers at least one score, none of them NaN
   * @param known at least one score, none of them NaN
   * @see <a href="https://doi.org/10.2307/2531595">DeLong, DeLong, Clarke-Pearson: Comparing the
   *     areas under two or more correlated receiver operating characteristic curves (1988)</a>
   */
  public static RocArea of(double[] outliers, double[] known) {
    if (outliers.length == 0 || known.length == 0) {
      throw new IllegalArgumentException("an area takes scores of outliers and of known images");
    }
    double[] lower = sharesBelow(outliers, known);
    double[] higher = sharesBelow(known, outliers);
    double area = Arrays.stream(lower).average().orElseThrow();
    return new RocArea(
        area, Math.sqrt(variance(lower) / lower.length + variance(higher) / higher.length));
  }

  /** For each score the share of the others below it, those equal to it counting one half. */
  private static double[] sharesBelow(double[] scores, double[] others) {
    double[] sorted = others.clone();
    Arrays.sort(sorted);
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      if (Double.isNaN(scores[i])) {
        throw new IllegalArgumentException("score " + i + " is not a number");
      }
      int smaller = count(sorted, scores[i], false);
      int smallerOrEqual = count(sorted, scores[i], true);
      shares[i] = (smaller + smallerOrEqual) / (2.0 * sorted.length);
    }
    return shares;
  }

  /** How many of the sorted scores are below a score, or below or equal to it. */
  private static int count(double[] sorted, double score, boolean withEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < score || withEqual && sorted[middle] == score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The unbiased sample variance; 0 for a single value. */
  private static double variance(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }
}
