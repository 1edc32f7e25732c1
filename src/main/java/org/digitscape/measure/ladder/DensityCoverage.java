package org.digitscape.measure.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Density and coverage of generated features among real ones. Each real feature vector has a ball
 * that reaches to its k-th nearest real neighbour. Density counts in how many balls a generated
 * vector lies, on average and divided by k; coverage is the share of balls that have one.
 *
 * @see <a href="https://arxiv.org/abs/2002.09797">Naeem et al.: Reliable Fidelity and Diversity
 *     Metrics for Generative Models (2020)</a>
 */
final class DensityCoverage {

  /** The k of the paper. */
  static final int NEIGHBORS = 5;

  private final int count;

  /** For each feature its values of all real images: so arranged, the sums run along arrays. */
  private final float[][] columns;

  /** The squared radius of each ball. */
  private final float[] radii;

  /**
   * @param real features of more than {@link #NEIGHBORS} real images
   */
  DensityCoverage(List<float[]> real) {
    if (real.size() <= NEIGHBORS) {
      throw new IllegalArgumentException(
          "expected more than " + NEIGHBORS + " real images, found " + real.size());
    }
    this.count = real.size();
    this.columns = new float[real.getFirst().length][count];
    for (int i = 0; i < count; i++) {
      for (int f = 0; f < columns.length; f++) {
        columns[f][i] = real.get(i)[f];
      }
    }
    this.radii = new float[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              float[] distances = squaredDistances(real.get(i));
              Arrays.sort(distances);
              // The first one is the vector's distance from itself.
              radii[i] = distances[NEIGHBORS];
            });
  }

  /**
   * What was found.
   *
   * @param density about 1 for images that are distributed like the real ones; may be more
   * @param coverage 0..1
   */
  record Found(double density, double coverage) {}

  /**
   * Measures generated features.
   *
   * @param generated at least one row of the same width as the real ones
   */
  Found of(List<float[]> generated) {
    boolean[][] inside =
        generated.parallelStream().map(this::ballsAround).toArray(boolean[][]::new);
    long pairs = 0;
    boolean[] covered = new boolean[count];
    for (boolean[] balls : inside) {
      for (int i = 0; i < count; i++) {
        if (balls[i]) {
          pairs++;
          covered[i] = true;
        }
      }
    }
    int coveredBalls = 0;
    for (boolean each : covered) {
      coveredBalls += each ? 1 : 0;
    }
    return new Found((double) pairs / NEIGHBORS / generated.size(), (double) coveredBalls / count);
  }

  private boolean[] ballsAround(float[] vector) {
    float[] distances = squaredDistances(vector);
    boolean[] inside = new boolean[count];
    for (int i = 0; i < count; i++) {
      inside[i] = distances[i] <= radii[i];
    }
    return inside;
  }

  private float[] squaredDistances(float[] vector) {
    float[] sums = new float[count];
    for (int f = 0; f < columns.length; f++) {
      addSquares(sums, columns[f], vector[f]);
    }
    return sums;
  }

  /** On its own, so that the JIT turns it into vector instructions. */
  private static void addSquares(float[] sums, float[] column, float value) {
    for (int i = 0; i < sums.length; i++) {
      float difference = column[i] - value;
      sums[i] += difference * difference;
    }
  }
}
