package org.digitscape.density;

import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;

/** A density q(z) on the latent plane. Immutable; any thread may call. */
public interface DensityModel {

  /** Which of the densities on offer it is. */
  DensityKind kind();

  /**
   * Draws a code. It takes one uniform and two normal numbers from the source, whatever the density
   * and the spread: a longer run of samples begins with a shorter one.
   *
   * @param random a source that the caller seeds, see {@link Seeds}
   * @param spread 1 samples as fitted; else it multiplies every standard deviation: those of all
   *     Gaussians, or of a kernel density the bandwidths. Centres and weights stay
   */
  LatentCode sample(RandomGenerator random, double spread);

  /**
   * The natural logarithm of the density at a code, finite however far out it lies. How surprising
   * a code is, in a unit that compares between densities, says a {@link SigmaScale} made of this.
   */
  double logDensity(LatentCode code);
}
