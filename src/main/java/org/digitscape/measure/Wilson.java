package org.digitscape.measure;

import org.digitscape.model.report.Share;

/**
 * Confidence intervals of counted shares by Wilson's score, which stays within 0..1 and is right
 * also near the ends.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson: Probable Inference, the Law
 *     of Succession, and Statistical Inference (1927)</a>
 */
public final class Wilson {

  /** The normal quantile of a two-sided interval of 95 %. */
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /**
   * A share with its 95 % confidence interval.
   *
   * @param hits how many of them, 0..count
   * @param count how many were looked at, at least 1
   */
  public static Share share(long hits, int count) {
    double share = (double) hits / count;
    double width = Z * Z / count;
    double middle = (share + width / 2) / (1 + width);
    double half = Z / (1 + width) * Math.sqrt(share * (1 - share) / count + width / (4 * count));
    return new Share(
        share,
        // At the ends the bounds are exact; rounding must not push them past the share.
        Math.clamp(middle - half, 0, share),
        Math.clamp(middle + half, share, 1),
        count);
  }
}
