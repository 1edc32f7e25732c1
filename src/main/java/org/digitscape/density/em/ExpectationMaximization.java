package org.digitscape.density.em;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.Gaussian;
import org.digitscape.density.Seeds;
import org.digitscape.model.LatentCode;

/**
 * Fits a mixture of Gaussians by expectation maximisation: the E step gives each part its share of
 * each code, the M step each part the weight, mean and covariance of its shares; the likelihood
 * rises until it no longer does. From several starts the most likely end is kept. Deterministic.
 *
 * <p>A part that closes in on a few equal codes would have a likelihood without bound, so no
 * standard deviation of a part falls below {@value #LEAST_DEVIATION} of that of all codes.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1977.tb01600.x">Dempster, Laird, Rubin: Maximum
 *     likelihood from incomplete data via the EM algorithm, 1977</a>
 */
final class ExpectationMaximization {

  /** The least standard deviation of a part in any direction, as a share of that of all codes. */
  static final double LEAST_DEVIATION = 0.02;

  private static final int MOST_ROUNDS = 200;

  /** Nats per code; less than this a round, and the likelihood no longer rises. */
  private static final double LEAST_GAIN = 1e-5;

  /** A part with less than this many codes keeps its shape: there is nothing to fit it to. */
  private static final double LEAST_CODES = 1e-3;

  private final CodeColumns codes;
  private final double leastVariance;

  /**
   * @param codes what to fit to, not all on one line
   */
  ExpectationMaximization(CodeColumns codes) {
    this.codes = codes;
    Sums all = new Sums();
    for (int i = 0; i < codes.size(); i++) {
      all.add(1, codes.x()[i], codes.y()[i]);
    }
    Gaussian one = all.gaussian(0);
    this.leastVariance = LEAST_DEVIATION * LEAST_DEVIATION * (one.xx() + one.yy()) / 2;
  }

  /**
   * What a start led to.
   *
   * @param parts of the mixture
   * @param nats mean log-likelihood of the fitted codes, per code
   * @param rounds how many it took
   */
  record Outcome(Parts parts, double nats, int rounds) {}

  /**
   * Fits.
   *
   * @param count of parts, at least 1
   * @param starts how many starts to try, at least 1
   * @param seed of all starts
   */
  Outcome fit(int count, int starts, long seed) {
    // One part has one optimum.
    return IntStream.range(0, count == 1 ? 1 : starts)
        .parallel()
        .mapToObj(start -> climb(start(count, 1_000 * seed + start)))
        .max(Comparator.comparingDouble(Outcome::nats))
        .orElseThrow();
  }

  private Parts start(int count, long seed) {
    int[] groups = KMeansStart.groups(codes, count, Seeds.random(seed));
    Sums[] sums = sums(count);
    for (int i = 0; i < groups.length; i++) {
      sums[groups[i]].add(1, codes.x()[i], codes.y()[i]);
    }
    List<Integer> filled =
        IntStream.range(0, count).filter(k -> sums[k].weight > 0).boxed().toList();
    return new Parts(
        filled.stream().map(k -> sums[k].weight / codes.size()).toList(),
        filled.stream().map(k -> sums[k].gaussian(leastVariance)).toList());
  }

  private Outcome climb(Parts parts) {
    double before = Double.NEGATIVE_INFINITY;
    for (int round = 1; ; round++) {
      Sums[] sums = sums(parts.size());
      double nats = expect(parts, sums);
      if (nats - before < LEAST_GAIN || round == MOST_ROUNDS) {
        return new Outcome(parts, nats, round);
      }
      before = nats;
      parts = maximize(parts, sums);
    }
  }

  private double expect(Parts parts, Sums[] sums) {
    double[] shares = new double[parts.size()];
    double nats = 0;
    for (int i = 0; i < codes.size(); i++) {
      double x = codes.x()[i];
      double y = codes.y()[i];
      nats += parts.logDensity(x, y, shares);
      for (int k = 0; k < shares.length; k++) {
        sums[k].add(shares[k], x, y);
      }
    }
    return nats / codes.size();
  }

  private Parts maximize(Parts parts, Sums[] sums) {
    List<Double> weights = new ArrayList<>();
    List<Gaussian> gaussians = new ArrayList<>();
    double total = 0;
    for (Sums sum : sums) {
      total += Math.max(sum.weight, LEAST_CODES);
    }
    for (int k = 0; k < sums.length; k++) {
      boolean fed = sums[k].weight > LEAST_CODES;
      weights.add(Math.max(sums[k].weight, LEAST_CODES) / total);
      gaussians.add(fed ? sums[k].gaussian(leastVariance) : parts.gaussian(k));
    }
    return new Parts(weights, gaussians);
  }

  private Sums[] sums(int count) {
    return IntStream.range(0, count).mapToObj(k -> new Sums()).toArray(Sums[]::new);
  }

  /** Weighted sums over codes, measured from the first code so that squares lose no digits. */
  private final class Sums {

    private final double originX = codes.x()[0];
    private final double originY = codes.y()[0];
    private double weight;
    private double x;
    private double y;
    private double xx;
    private double xy;
    private double yy;

    void add(double share, double codeX, double codeY) {
      double dx = codeX - originX;
      double dy = codeY - originY;
      double shareX = share * dx;
      double shareY = share * dy;
      weight += share;
      x += shareX;
      y += shareY;
      xx += shareX * dx;
      xy += shareX * dy;
      yy += shareY * dy;
    }

    Gaussian gaussian(double least) {
      double meanX = x / weight;
      double meanY = y / weight;
      return floored(
          new LatentCode(originX + meanX, originY + meanY),
          xx / weight - meanX * meanX,
          xy / weight - meanX * meanY,
          yy / weight - meanY * meanY,
          least);
    }
  }

  /** Lifts both eigenvalues of a covariance to a least one; the axes stay. */
  private static Gaussian floored(LatentCode mean, double xx, double xy, double yy, double least) {
    double middle = (xx + yy) / 2;
    double half = Math.hypot((xx - yy) / 2, xy);
    if (middle - half >= least) {
      return new Gaussian(mean, xx, xy, yy);
    }
    double greater = Math.max(middle + half, least);
    // The unit vector of the longer axis has the square cos2 and the product sinCos.
    double cos2 = half > 0 ? 0.5 + (xx - yy) / 4 / half : 1;
    double sinCos = half > 0 ? xy / 2 / half : 0;
    double extra = greater - least;
    return new Gaussian(mean, least + extra * cos2, extra * sinCos, least + extra * (1 - cos2));
  }
}
