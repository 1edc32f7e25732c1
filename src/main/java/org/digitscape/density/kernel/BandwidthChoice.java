package org.digitscape.density.kernel;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.digitscape.density.CodeColumns;

/**
 * Chooses the bandwidths of a kernel density by the likelihood of held-out codes: first that of the
 * pilot as the best single bandwidth, then h as the best with the factors that this pilot gives.
 *
 * <p>Each is the greatest of a likelihood over the logarithm of the bandwidth, found by golden
 * section between bounds that follow from the spread of the codes. Deterministic.
 */
public final class BandwidthChoice {

  /** The search ends when the bandwidth is known to this share. */
  private static final double PRECISION = 0.02;

  /** What an evaluation may leave out while bandwidths are compared. */
  private static final double ERROR = 1e-4;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private BandwidthChoice() {}

  /**
   * Chooses bandwidths by five sixths and the last sixth of the codes, and builds the density of
   * all codes with them. The ideal bandwidth of n codes on a plane goes with {@code n^(-1/6)}, so
   * both are made that much less for the step from five sixths to all.
   *
   * @param codes at least 12, not all on one line
   * @see <a href="https://doi.org/10.1201/9781315140919">Silverman, section 4.3.2</a>
   */
  public static KernelDensity fit(CodeColumns codes) {
    CodeColumns fitted = codes.fitted();
    CodeColumns heldOut = codes.heldOut();
    // Between a thirtieth and all of what would suit one Gaussian of this spread.
    double widest = deviation(fitted) * Math.pow(fitted.size(), -1.0 / 6);
    double narrowest = widest / 30;
    double[] ones = new double[fitted.size()];
    Arrays.fill(ones, 1);
    KernelTree plain = new KernelTree(fitted, ones);
    double pilot = best(h -> likelihood(plain, heldOut, h), narrowest, widest);
    KernelTree adaptive = new KernelTree(fitted, KernelDensity.factors(fitted, pilot));
    double bandwidth = best(h -> likelihood(adaptive, heldOut, h), narrowest, widest);
    double all = Math.pow((double) codes.size() / fitted.size(), -1.0 / 6);
    return KernelDensity.of(codes, pilot * all, bandwidth * all);
  }

  /** Mean log-likelihood but for a constant. */
  private static double likelihood(KernelTree tree, CodeColumns heldOut, double bandwidth) {
    double[] logs = new double[heldOut.size()];
    Arrays.parallelSetAll(logs, i -> tree.logSum(heldOut.x()[i], heldOut.y()[i], bandwidth, ERROR));
    return Arrays.stream(logs).sum() / logs.length;
  }

  private static double best(DoubleUnaryOperator likelihood, double least, double greatest) {
    double low = Math.log(least);
    double high = Math.log(greatest);
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = likelihood.applyAsDouble(Math.exp(left));
    double atRight = likelihood.applyAsDouble(Math.exp(right));
    while (high - low > PRECISION) {
      if (atLeft > atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = likelihood.applyAsDouble(Math.exp(left));
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = likelihood.applyAsDouble(Math.exp(right));
      }
    }
    return Math.exp((low + high) / 2);
  }

  /** The root of the mean variance of both latent variables. */
  private static double deviation(CodeColumns codes) {
    return Math.sqrt((variance(codes.x()) + variance(codes.y())) / 2);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length;
  }
}
