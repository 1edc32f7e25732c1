package org.digitscape.density.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.digitscape.density.CodeColumns;

/**
 * Sums round Gaussians on many codes, each with a bandwidth of its own: {@code S(z) = sum_i exp(-|z
 * - z_i|^2 / (2 b_i^2)) / b_i^2} with {@code b_i = h * lambda_i}. Immutable.
 *
 * <p>The codes are the leaves of a k-d tree. A branch is left out if none of its terms can be more
 * than a given share of the mean of all terms found so far, so the sum is too small by at most that
 * share of itself, wherever z lies and however small the sum is.
 *
 * @see <a href="https://doi.org/10.1137/1.9781611972733.19">Gray, Moore: Nonparametric density
 *     estimation, toward computational tractability, 2003</a>
 */
final class KernelTree {

  private static final int LEAF = 24;

  private final int size;

  /** The codes in the order of the leaves, and their bandwidth factors. */
  private final double[] x;

  private final double[] y;
  private final double[] factors;
  private final double[] logFactors;

  /**
   * For each node its box and its least and greatest factor. The root is node 1, the halves of node
   * n are 2n and 2n + 1: each node halves a range of positions, so ranges need not be kept.
   */
  private final double[][] boxes;

  /**
   * @param codes at least one
   * @param factors lambda, positive, one for each code
   */
  KernelTree(CodeColumns codes, double[] factors) {
    this.size = codes.size();
    if (size == 0 || factors.length != size) {
      throw new IllegalArgumentException(size + " codes with " + factors.length + " factors");
    }
    Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
    sort(codes, order, 0, size);
    this.x = Arrays.stream(order).mapToDouble(i -> codes.x()[i]).toArray();
    this.y = Arrays.stream(order).mapToDouble(i -> codes.y()[i]).toArray();
    this.factors = Arrays.stream(order).mapToDouble(i -> factors[i]).toArray();
    this.logFactors = Arrays.stream(this.factors).map(Math::log).toArray();
    this.boxes = new double[4 * Math.ceilDiv(size, LEAF) + 4][];
    measure(1, 0, size);
  }

  /**
   * The logarithm of the sum.
   *
   * @param bandwidth h, positive
   * @param error the share of the sum that may be left out, over 0
   */
  double logSum(double atX, double atY, double bandwidth, double error) {
    Sum sum = new Sum(atX, atY, bandwidth, error);
    sum.visit(1, 0, size);
    return sum.greatest + Math.log(sum.scaled) - 2 * Math.log(bandwidth);
  }

  private static void sort(CodeColumns codes, Integer[] order, int start, int end) {
    if (end - start <= LEAF) {
      return;
    }
    double[] longer =
        extent(codes.x(), order, start, end) >= extent(codes.y(), order, start, end)
            ? codes.x()
            : codes.y();
    // Equal coordinates by position, so that the tree depends on nothing but the codes.
    Arrays.sort(
        order,
        start,
        end,
        Comparator.comparingDouble((Integer i) -> longer[i]).thenComparing(i -> i));
    int middle = middle(start, end);
    sort(codes, order, start, middle);
    sort(codes, order, middle, end);
  }

  private static double extent(double[] values, Integer[] order, int start, int end) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = start; i < end; i++) {
      least = Math.min(least, values[order[i]]);
      greatest = Math.max(greatest, values[order[i]]);
    }
    return greatest - least;
  }

  private static int middle(int start, int end) {
    return start + (end - start) / 2;
  }

  private void measure(int node, int start, int end) {
    boxes[node] =
        new double[] {
          least(x, start, end), greatest(x, start, end),
          least(y, start, end), greatest(y, start, end),
          least(factors, start, end), greatest(factors, start, end)
        };
    if (end - start > LEAF) {
      measure(2 * node, start, middle(start, end));
      measure(2 * node + 1, middle(start, end), end);
    }
  }

  private static double least(double[] values, int start, int end) {
    return Arrays.stream(values, start, end).min().orElseThrow();
  }

  private static double greatest(double[] values, int start, int end) {
    return Arrays.stream(values, start, end).max().orElseThrow();
  }

  /** One sum on its way: all terms so far are {@code scaled * exp(greatest)}. */
  private final class Sum {

    private final double atX;
    private final double atY;
    private final double precision;
    private final double logShare;
    private double greatest = Double.NEGATIVE_INFINITY;
    private double scaled;

    Sum(double atX, double atY, double bandwidth, double error) {
      this.atX = atX;
      this.atY = atY;
      this.logShare = Math.log(error / size);
      this.precision = 1 / (2 * bandwidth * bandwidth);
    }

    void visit(int node, int start, int end) {
      if (end - start <= LEAF) {
        for (int i = start; i < end; i++) {
          add(i);
        }
        return;
      }
      int middle = middle(start, end);
      double left = bound(2 * node);
      double right = bound(2 * node + 1);
      // The weightier half first: what it adds may show that the other one does not matter.
      if (left >= right) {
        visitIfItMatters(left, 2 * node, start, middle);
        visitIfItMatters(right, 2 * node + 1, middle, end);
      } else {
        visitIfItMatters(right, 2 * node + 1, middle, end);
        visitIfItMatters(left, 2 * node, start, middle);
      }
    }

    private void visitIfItMatters(double bound, int node, int start, int end) {
      if (bound > cut()) {
        visit(node, start, end);
      }
    }

    /** The logarithm of what a term must be more than, lest it be left out. */
    private double cut() {
      return scaled == 0 ? Double.NEGATIVE_INFINITY : logShare + greatest + Math.log(scaled);
    }

    /** The logarithm of what no term of a branch is more than. */
    private double bound(int node) {
      double[] box = boxes[node];
      double dx = Math.max(0, Math.max(box[0] - atX, atX - box[1]));
      double dy = Math.max(0, Math.max(box[2] - atY, atY - box[3]));
      return -precision * (dx * dx + dy * dy) / (box[5] * box[5]) - 2 * Math.log(box[4]);
    }

    private void add(int i) {
      double dx = x[i] - atX;
      double dy = y[i] - atY;
      double term =
          -precision * (dx * dx + dy * dy) / (factors[i] * factors[i]) - 2 * logFactors[i];
      if (term <= greatest) {
        scaled += Math.exp(term - greatest);
      } else {
        scaled = scaled * Math.exp(greatest - term) + 1;
        greatest = term;
      }
    }
  }
}
