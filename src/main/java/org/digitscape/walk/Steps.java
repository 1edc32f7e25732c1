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
}
