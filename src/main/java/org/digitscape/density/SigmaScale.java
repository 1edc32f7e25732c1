package org.digitscape.density;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;

/**
 * Says how far out on a density a code lies, in standard deviations, for densities of any shape.
 *
 * <p>Take the region of all places where the density is greater than at the code. It holds a share
 * m of the density. On one Gaussian that region is an ellipse of {@code s} standard deviations with
 * {@code m = 1 - exp(-s^2 / 2)}; so in general {@code s = sqrt(-2 log(1 - m))} is how far out the
 * code lies. For one Gaussian it is the Mahalanobis distance. The share is measured on samples of
 * the density; beyond the least likely of them s goes on as it would on a Gaussian, with {@code s^2
 * + 2 log q} constant. Immutable; any thread may call.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10474359">Hyndman: Computing and graphing
 *     highest density regions, 1996</a>
 */
public final class SigmaScale {

  private static final int SAMPLES = 10_000;
  private static final long SEED = 1;

  private final DensityModel density;

  /** The log-densities of the samples, ascending. */
  private final double[] logs;

  private SigmaScale(DensityModel density, double[] logs) {
    this.density = density;
    this.logs = logs;
  }

  /** Measures a density; takes the time of {@value #SAMPLES} evaluations. */
  public static SigmaScale of(DensityModel density) {
    RandomGenerator random = Seeds.random(SEED);
    LatentCode[] samples = new LatentCode[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      samples[i] = density.sample(random, 1);
    }
    double[] logs = Arrays.stream(samples).parallel().mapToDouble(density::logDensity).toArray();
    Arrays.sort(logs);
    return new SigmaScale(density, logs);
  }

  /**
   * How far out a code lies.
   *
   * @return in standard deviations, 0 or more; exact to about 1 % between 0.2 and 3
   */
  public double sigmas(LatentCode code) {
    return sigmasAt(density.logDensity(code));
  }

  /** How far out the places of some density lie. */
  public double sigmasAt(double logDensity) {
    double outermost = Math.sqrt(2 * Math.log(logs.length));
    if (logDensity <= logs[0]) {
      return Math.sqrt(outermost * outermost + 2 * (logs[0] - logDensity));
    }
    return Math.sqrt(2 * Math.max(0, -Math.log(less(logDensity))));
  }

  /** The share of samples with a lower density, over 0, with straight lines between them. */
  private double less(double logDensity) {
    int found = Arrays.binarySearch(logs, logDensity);
    int next = found >= 0 ? found : -found - 1;
    if (next == logs.length) {
      return 1;
    }
    double gap = logs[next] - logs[next - 1];
    double passed = gap > 0 ? (logDensity - logs[next - 1]) / gap : 1;
    return (next + passed) / logs.length;
  }
}
