package org.digitscape.serving;

import org.digitscape.density.DensityKind;

/**
 * Which samples to draw. The same request to the same model has the same answer; a greater count
 * keeps the first samples.
 *
 * @param density what to draw from
 * @param count how many, {@value #LEAST_COUNT}..{@value #MOST_COUNT}
 * @param seed of the random numbers
 * @param spread multiplies the standard deviations, {@value #LEAST_SPREAD}..{@value #MOST_SPREAD};
 *     1 samples as fitted
 */
public record SampleRequest(DensityKind density, int count, long seed, double spread) {

  public static final int LEAST_COUNT = 1;
  public static final int MOST_COUNT = 100;
  public static final double LEAST_SPREAD = 0.1;
  public static final double MOST_SPREAD = 3;

  /**
   * @throws InvalidRequestException if count or spread is out of range
   */
  public SampleRequest {
    if (count < LEAST_COUNT || count > MOST_COUNT) {
      throw new InvalidRequestException(
          "count is " + count + ", expected " + LEAST_COUNT + " to " + MOST_COUNT + ".");
    }
    if (!(spread >= LEAST_SPREAD && spread <= MOST_SPREAD)) {
      throw new InvalidRequestException(
          "spread is " + spread + ", expected " + LEAST_SPREAD + " to " + MOST_SPREAD + ".");
    }
  }
}
