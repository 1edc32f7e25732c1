package org.digitscape.walk;

/** The places of frames between the two ends of a walk. */
public final class Steps {

  private Steps() {}

  /**
   * Evenly spaced shares of the way.
   *
   * @param frames at least 2
   * @return as many numbers, ascending, the first exactly 0 and the last exactly 1
   */
  public static double[] alphas(int frames) {
    if (frames < 2) {
      throw new IllegalArgumentException("a walk has at least 2 frames, not " + frames);
    }
    double[] alphas = new double[frames];
    for (int i = 0; i < frames; i++) {
      alphas[i] = (double) i / (frames - 1);
    }
    return alphas;
  }

  /**
   * On which leg a share of the way lies.
   *
   * @param alpha 0..1
   * @param shares where legs begin and end, ascending from 0 to 1, at least two
   * @return the leg from {@code shares[i]} to {@code shares[i + 1]}; of two that meet the earlier
   */
  static int legAt(double alpha, double[] shares) {
    int leg = 0;
    while (leg < shares.length - 2 && alpha > shares[leg + 1]) {
      leg++;
    }
    return leg;
  }
}
