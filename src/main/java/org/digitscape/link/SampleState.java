package org.digitscape.link;

/**
 * How new digits are sampled.
 *
 * @param fit the density model that is fitted to the codes; the map's ellipses and bands show it
 *     too
 * @param spread factor on the standard deviations, 0.1..3, rounded to thousandths
 * @param count number of samples, 1..100
 * @param seed of the random numbers, 0..2^53 - 1, so that JavaScript holds it exactly
 * @param drawn whether samples are shown
 */
public record SampleState(Fit fit, double spread, int count, long seed, boolean drawn) {

  /** The largest seed: 2^53 - 1. */
  public static final long LARGEST_SEED = (1L << 53) - 1;

  /** Nothing sampled yet; one Gaussian, as fitted. */
  public static final SampleState DEFAULT = new SampleState(Fit.GAUSSIAN, 1, 25, 42, false);

  /** Which density model is fitted; the names are those of the HTTP API. */
  public enum Fit {
    /** One Gaussian for all codes. */
    GAUSSIAN,
    /** One Gaussian for each digit. */
    PER_DIGIT,
    /** Several Gaussians for each digit. */
    MIXTURE,
    /** A small Gaussian on each code. */
    KERNEL,
    /** The standard normal distribution; only some models have it. */
    PRIOR
  }

  /**
   * @throws IllegalArgumentException if a number is out of range or not a number
   */
  public SampleState {
    spread = Rounding.within(0.1, 3, spread, "spread");
    if (count < 1 || count > 100) {
      throw new IllegalArgumentException("a count lies in 1..100, not at " + count);
    }
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("a seed lies in 0.." + LARGEST_SEED + ", not at " + seed);
    }
  }

  /** The same with another density model. */
  public SampleState withFit(Fit other) {
    return new SampleState(other, spread, count, seed, drawn);
  }

  /** The same with another spread. */
  public SampleState withSpread(double other) {
    return new SampleState(fit, other, count, seed, drawn);
  }

  /** The same with another number of samples. */
  public SampleState withCount(int other) {
    return new SampleState(fit, spread, other, seed, drawn);
  }

  /** The same with another seed. */
  public SampleState withSeed(long other) {
    return new SampleState(fit, spread, count, other, drawn);
  }

  /** The same with samples shown or not. */
  public SampleState withDrawn(boolean shown) {
    return new SampleState(fit, spread, count, seed, shown);
  }
}
