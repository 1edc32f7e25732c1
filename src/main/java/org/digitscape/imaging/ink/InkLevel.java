package org.digitscape.imaging.ink;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How dark a picture's ink is, told from noise, smudges and soft edges.
 *
 * @param paper contrast up to which there is only paper and its noise
 * @param threshold contrast that separates faint marks from the darker ones
 * @param full contrast of full ink: that which a tenth of the darker marks exceeds
 */
record InkLevel(double paper, double threshold, double full) {

  /** Ink that takes away less than this share of the paper's light is not seen as ink. */
  private static final double FAINTEST = 0.07;

  /** How often the noise's standard deviation ink must exceed. */
  private static final double ABOVE_NOISE = 6;

  /** Distance of a normal distribution's quartiles from its middle, in standard deviations. */
  private static final double QUARTILE = 0.6745;

  private static final int LEVELS = 256;

  /**
   * Measures the ink in a picture.
   *
   * @param contrast share of the paper's light that is missing, 0..1
   * @param noise standard deviation of the noise in it
   * @param atLeast fainter marks are not looked at
   * @return null if there is none
   */
  static @Nullable InkLevel of(Plane contrast, double noise, double atLeast) {
    int[] histogram = new int[LEVELS];
    for (float value : contrast.values()) {
      histogram[level(value)]++;
    }
    int pixels = contrast.values().length;
    double typical = quantile(histogram, pixels / 2);
    double spread = (typical - quantile(histogram, pixels / 4)) / QUARTILE;
    double deviation = Math.max(noise, spread);
    double floor = Math.max(typical + Math.max(FAINTEST, ABOVE_NOISE * deviation), atLeast);
    Arrays.fill(histogram, 0, Math.min(LEVELS, level(floor) + 1), 0);
    int seen = Arrays.stream(histogram).sum();
    if (seen == 0) {
      return null;
    }
    int threshold = otsu(histogram, seen);
    int dark = 0;
    for (int i = threshold + 1; i < LEVELS; i++) {
      dark += histogram[i];
    }
    int darkest = LEVELS - 1;
    for (int above = histogram[darkest]; above <= dark / 10 && darkest > 1; ) {
      darkest--;
      above += histogram[darkest];
    }
    double full = darkest / (LEVELS - 1.0);
    double paper = typical + Math.min(3 * deviation, 0.3 * (full - typical));
    return new InkLevel(paper, threshold / (LEVELS - 1.0), full);
  }

  /** The contrast that this many pixels do not reach. */
  private static double quantile(int[] histogram, int pixels) {
    int level = 0;
    for (int seen = histogram[0]; seen <= pixels && level < LEVELS - 1; seen += histogram[level]) {
      level++;
    }
    return level / (LEVELS - 1.0);
  }

  private static int level(double contrast) {
    return (int) (Math.min(1, contrast) * (LEVELS - 1) + 0.5);
  }

  /** Contrast scaled so that paper is 0 and full ink 1. */
  Plane scaled(Plane contrast) {
    Plane result = new Plane(contrast.width(), contrast.height());
    float[] values = contrast.values();
    for (int i = 0; i < values.length; i++) {
      result.values()[i] = (float) Math.clamp((values[i] - paper) / (full - paper), 0, 1);
    }
    return result;
  }

  /** The threshold that separates two classes best (N. Otsu, 1979). */
  private static int otsu(int[] histogram, int total) {
    double sum = 0;
    for (int i = 0; i < LEVELS; i++) {
      sum += (double) i * histogram[i];
    }
    double best = -1;
    int threshold = 0;
    double lowSum = 0;
    int low = 0;
    for (int i = 0; i < LEVELS - 1; i++) {
      low += histogram[i];
      lowSum += (double) i * histogram[i];
      if (low == 0 || low == total) {
        continue;
      }
      double difference = lowSum / low - (sum - lowSum) / (total - low);
      double between = (double) low * (total - low) * difference * difference;
      if (between > best) {
        best = between;
        threshold = i;
      }
    }
    return threshold;
  }
}
