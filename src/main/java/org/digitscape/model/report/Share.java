package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.isShare;
import static org.digitscape.model.report.Checks.require;

/**
 * A share that was counted, with its 95 % confidence interval.
 *
 * @param share the counted share, 0..1
 * @param low lower end of the interval, 0..share
 * @param high upper end of the interval, share..1
 * @param count how many were counted, at least 1
 */
public record Share(double share, double low, double high, int count) {

  /**
   * @throws IllegalArgumentException if a number is outside its range
   */
  public Share {
    require(isShare(share), "share", share);
    require(low >= 0 && low <= share, "low", low);
    require(high <= 1 && high >= share, "high", high);
    require(count > 0, "count", count);
  }
}
