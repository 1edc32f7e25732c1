package org.digitscape.density.kernel;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.DensityKind;
import org.digitscape.density.DensityModel;
import org.digitscape.model.LatentCode;

/**
 * The adaptive kernel density: a round Gaussian on each of n codes, {@code q(z) = 1/n sum_i N(z;
 * z_i, (h lambda_i)^2 I)}, wider where codes are sparse: {@code lambda_i = (f(z_i) / g)^(-1/2)},
 * with a pilot density f of one bandwidth for all and g the geometric mean of all f(z_i).
 * Immutable.
 *
 * <p>What {@link #logDensity} returns is too small by at most {@value #RELATIVE_ERROR}, everywhere.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176345986">Abramson: On bandwidth variation in kernel
 *     estimates, a square root law, 1982</a>
 * @see <a href="https://doi.org/10.1201/9781315140919">Silverman: Density estimation for statistics
 *     and data analysis, section 5.3</a>
 */
public final class KernelDensity implements DensityModel {

  /** The most that an evaluation leaves out, as a share of the density. */
  static final double RELATIVE_ERROR = 1e-6;

  /** The same for the pilot, of which only the root is taken. */
  private static final double PILOT_ERROR = 1e-4;

  private final CodeColumns codes;
  private final double pilot;
  private final double bandwidth;
  private final double[] factors;
  private final KernelTree tree;

  private KernelDensity(CodeColumns codes, double pilot, double bandwidth, double[] factors) {
    this.codes = codes;
    this.pilot = pilot;
    this.bandwidth = bandwidth;
    this.factors = factors;
    this.tree = new KernelTree(codes, factors);
  }

  /**
   * A density of known bandwidths.
   *
   * @param codes at least one
   * @param pilot bandwidth of the pilot density, positive, in units of the plane
   * @param bandwidth h, positive, in units of the plane
   * @throws IllegalArgumentException if there are no codes, or a bandwidth is not positive
   */
  public static KernelDensity of(CodeColumns codes, double pilot, double bandwidth) {
    requirePositive(pilot);
    requirePositive(bandwidth);
    return new KernelDensity(codes, pilot, bandwidth, factors(codes, pilot));
  }

  /** lambda of each code; their geometric mean is 1. */
  static double[] factors(CodeColumns codes, double pilot) {
    double[] ones = new double[codes.size()];
    Arrays.fill(ones, 1);
    KernelTree tree = new KernelTree(codes, ones);
    double[] logs = new double[codes.size()];
    Arrays.parallelSetAll(logs, i -> tree.logSum(codes.x()[i], codes.y()[i], pilot, PILOT_ERROR));
    double meanLog = Arrays.stream(logs).sum() / logs.length;
    return Arrays.stream(logs).map(log -> Math.exp(-0.5 * (log - meanLog))).toArray();
  }

  @Override
  public DensityKind kind() {
    return DensityKind.KERNEL;
  }

  /** The bandwidth of the pilot density, in units of the plane. */
  public double pilot() {
    return pilot;
  }

  /** The bandwidth h, in units of the plane: the geometric mean of those of all kernels. */
  public double bandwidth() {
    return bandwidth;
  }

  /** The number of codes, each with a kernel on it. */
  public int size() {
    return codes.size();
  }

  /** The least of the kernels' bandwidths, in units of the plane. */
  public double narrowest() {
    return bandwidth * Arrays.stream(factors).min().orElseThrow();
  }

  /** The greatest of the kernels' bandwidths, in units of the plane. */
  public double widest() {
    return bandwidth * Arrays.stream(factors).max().orElseThrow();
  }

  @Override
  public LatentCode sample(RandomGenerator random, double spread) {
    int i = Math.min((int) (random.nextDouble() * size()), size() - 1);
    double deviation = spread * bandwidth * factors[i];
    double x = codes.x()[i] + deviation * random.nextGaussian();
    return new LatentCode(x, codes.y()[i] + deviation * random.nextGaussian());
  }

  @Override
  public double logDensity(LatentCode code) {
    return logDensity(code.x(), code.y());
  }

  double logDensity(double x, double y) {
    return tree.logSum(x, y, bandwidth, RELATIVE_ERROR) - Math.log(2 * Math.PI * size());
  }

  private static void requirePositive(double bandwidth) {
    if (!(bandwidth > 0) || !Double.isFinite(bandwidth)) {
      throw new IllegalArgumentException("a bandwidth is positive, not " + bandwidth);
    }
  }
}
