package org.digitscape.density.em;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.digitscape.density.LogLikelihood;

/**
 * How the likelihood of held-out codes rose with the number of parts. Parts are added one by one
 * for as long as each makes held-out codes more likely by more than a standard error of the
 * difference; the first one that does not ends the curve.
 *
 * @param heldOut for 1, 2, ... parts for each digit the mean log-likelihood of codes that were held
 *     out of the fit, in nats per code
 * @param chosen the number of parts for each digit, at least 1
 */
public record PartsCurve(List<Double> heldOut, int chosen) {

  /**
   * @throws IllegalArgumentException if the chosen number is not on the curve
   */
  public PartsCurve {
    heldOut = List.copyOf(heldOut);
    if (chosen < 1 || chosen > heldOut.size()) {
      throw new IllegalArgumentException(
          "of " + heldOut.size() + " numbers of parts none is " + chosen);
    }
  }

  /**
   * Adds parts until one is of no use.
   *
   * @param logs gives for a number of parts the log-likelihood of each held-out code
   * @param most how many parts there may be, at least 1
   */
  static PartsCurve climb(IntFunction<double[]> logs, int most) {
    List<Double> means = new ArrayList<>();
    double[] before = logs.apply(1);
    means.add(mean(before));
    int parts = 1;
    while (parts < most) {
      double[] next = logs.apply(parts + 1);
      means.add(mean(next));
      if (!isBetter(next, before)) {
        break;
      }
      before = next;
      parts++;
    }
    return new PartsCurve(means, parts);
  }

  private static boolean isBetter(double[] next, double[] before) {
    double[] gains = new double[next.length];
    for (int i = 0; i < next.length; i++) {
      gains[i] = next[i] - before[i];
    }
    LogLikelihood gain = LogLikelihood.of(gains);
    return gain.nats() > gain.standardError();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }
}
