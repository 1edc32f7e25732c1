package org.digitscape.density.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.digitscape.density.CodeColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTreeTest {

  private static final int CODES = 3_000;

  private final SplittableRandom random = new SplittableRandom(4);
  private final CodeColumns codes = new CodeColumns(normals(CODES), normals(CODES));
  private final double[] factors = random.doubles(CODES, 0.3, 4).toArray();
  private final KernelTree tree = new KernelTree(codes, factors);

  @ParameterizedTest
  @ValueSource(doubles = {1e-2, 1e-4, 1e-6})
  void logSum_anywhere_leavesOutNoMoreThanItMay(double error) {
    for (double bandwidth : new double[] {0.01, 0.05, 0.3}) {
      for (int i = 0; i < 300; i++) {
        double x = random.nextDouble(-6, 6);
        double y = random.nextDouble(-6, 6);
        double all = byBruteForce(x, y, bandwidth);

        double found = tree.logSum(x, y, bandwidth, error);

        assertThat(found).isBetween(all + Math.log1p(-error) - 1e-11, all + 1e-11);
      }
    }
  }

  /** Where every term underflows, the logarithm of the sum is still there. */
  @Test
  void logSum_farAway_isThatOfTheReachingKernels() {
    assertThat(tree.logSum(900, -900, 0.05, 1e-6))
        .isFinite()
        .isCloseTo(byBruteForce(900, -900, 0.05), within(1e-5));
  }

  @Test
  void logSum_fewCodes_isRight() {
    CodeColumns two = new CodeColumns(new double[] {0, 1}, new double[] {0, 0});
    KernelTree small = new KernelTree(two, new double[] {1, 2});

    assertThat(small.logSum(0, 0, 1, 1e-6))
        .isCloseTo(Math.log(1 + Math.exp(-1 / 8.0) / 4), within(1e-12));
  }

  @Test
  void logSum_equalCodes_isRight() {
    KernelTree equal = new KernelTree(new CodeColumns(new double[500], new double[500]), ones(500));

    assertThat(equal.logSum(0, 0, 1, 1e-6)).isCloseTo(Math.log(500), within(1e-9));
  }

  @Test
  void constructor_factorsMissing_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KernelTree(codes, ones(3)))
        .withMessageContaining("3000 codes with 3");
  }

  private double byBruteForce(double x, double y, double bandwidth) {
    double greatest = Double.NEGATIVE_INFINITY;
    double[] terms = new double[CODES];
    for (int i = 0; i < CODES; i++) {
      double b = bandwidth * factors[i];
      double dx = x - codes.x()[i];
      double dy = y - codes.y()[i];
      terms[i] = -(dx * dx + dy * dy) / (2 * b * b) - 2 * Math.log(b);
      greatest = Math.max(greatest, terms[i]);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - greatest);
    }
    return greatest + Math.log(sum);
  }

  private double[] normals(int count) {
    double[] normals = new double[count];
    for (int i = 0; i < count; i++) {
      normals[i] = random.nextGaussian();
    }
    return normals;
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }
}
