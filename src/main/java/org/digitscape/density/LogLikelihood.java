package org.digitscape.density;

import java.util.List;
import org.digitscape.model.LatentCode;

/**
 * How well a density foretells codes: the mean of {@code log q(z)} over codes that it was not
 * fitted to. The greater the better. Densities of one model compare; those of different models do
 * not, for each plane has its own unit of length.
 *
 * @param nats the mean, in nats per code
 * @param standardError of the mean: the standard deviation over the codes by the root of their
 *     number
 * @param codes how many there were, at least 2
 */
public record LogLikelihood(double nats, double standardError, int codes) {

  /**
   * Measures a density.
   *
   * @param heldOut at least two codes that it was not fitted to
   * @throws IllegalArgumentException if there are fewer
   */
  public static LogLikelihood of(DensityModel density, List<LatentCode> heldOut) {
    return of(heldOut.parallelStream().mapToDouble(density::logDensity).toArray());
  }

  /**
   * The same of logarithms that are there already.
   *
   * @param logDensities at least two
   */
  public static LogLikelihood of(double[] logDensities) {
    int n = logDensities.length;
    if (n < 2) {
      throw new IllegalArgumentException("a standard error takes at least 2 codes, not " + n);
    }
    double mean = 0;
    for (double each : logDensities) {
      mean += each / n;
    }
    double squares = 0;
    for (double each : logDensities) {
      squares += (each - mean) * (each - mean);
    }
    return new LogLikelihood(mean, Math.sqrt(squares / (n - 1) / n), n);
  }
}
