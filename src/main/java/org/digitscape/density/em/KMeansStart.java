package org.digitscape.density.em;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.digitscape.density.CodeColumns;

/**
 * Where expectation maximisation starts: k-means++ chooses the first centres, a few of Lloyd's
 * steps move them.
 *
 * @see <a href="https://dl.acm.org/doi/10.5555/1283383.1283494">Arthur, Vassilvitskii: k-means++,
 *     the advantages of careful seeding, SODA 2007</a>
 */
final class KMeansStart {

  private static final int STEPS = 8;

  private KMeansStart() {}

  /**
   * Puts each code into a group.
   *
   * @param count of groups, at least 1, at most as many as codes
   * @return the group of each code, 0..count - 1
   */
  static int[] groups(CodeColumns codes, int count, RandomGenerator random) {
    double[][] centres = choose(codes, count, random);
    int[] groups = new int[codes.size()];
    for (int step = 0; step < STEPS; step++) {
      assign(codes, centres, groups);
      if (!move(codes, centres, groups)) {
        break;
      }
    }
    return groups;
  }

  /** The first centre is any code, each next one a code by its squared distance to the others. */
  private static double[][] choose(CodeColumns codes, int count, RandomGenerator random) {
    double[][] centres = new double[count][];
    double[] squared = new double[codes.size()];
    Arrays.fill(squared, 1);
    for (int k = 0; k < count; k++) {
      int chosen = pick(squared, random.nextDouble());
      centres[k] = new double[] {codes.x()[chosen], codes.y()[chosen]};
      for (int i = 0; i < squared.length; i++) {
        double distance = squaredDistance(codes, i, centres[k]);
        squared[i] = k == 0 ? distance : Math.min(squared[i], distance);
      }
    }
    return centres;
  }

  private static int pick(double[] weights, double uniform) {
    double left = uniform * Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private static void assign(CodeColumns codes, double[][] centres, int[] groups) {
    for (int i = 0; i < groups.length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centres.length; k++) {
        double distance = squaredDistance(codes, i, centres[k]);
        if (distance < least) {
          least = distance;
          groups[i] = k;
        }
      }
    }
  }

  /**
   * @return whether any centre moved
   */
  private static boolean move(CodeColumns codes, double[][] centres, int[] groups) {
    double[][] sums = new double[centres.length][3];
    for (int i = 0; i < groups.length; i++) {
      double[] sum = sums[groups[i]];
      sum[0] += codes.x()[i];
      sum[1] += codes.y()[i];
      sum[2]++;
    }
    boolean moved = false;
    for (int k = 0; k < centres.length; k++) {
      if (sums[k][2] > 0) {
        double[] next = {sums[k][0] / sums[k][2], sums[k][1] / sums[k][2]};
        moved |= !Arrays.equals(next, centres[k]);
        centres[k] = next;
      }
    }
    return moved;
  }

  private static double squaredDistance(CodeColumns codes, int i, double[] centre) {
    double dx = codes.x()[i] - centre[0];
    double dy = codes.y()[i] - centre[1];
    return dx * dx + dy * dy;
  }
}
