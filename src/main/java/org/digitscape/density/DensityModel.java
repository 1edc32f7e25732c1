package org.digitscape.density;

import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;

/** A density q(z) on the latent plane. Immutable. */
public interface DensityModel {

  /** Which of the densities on offer it is. */
  DensityKind kind();

  /** Its parameters. */
  List<Component> components();

  /**
   * Draws a code.
   *
   * @param random a source that the caller seeds, see {@link Seeds}
   * @param spread multiplies every standard deviation; 1 samples as fitted
   */
  LatentCode sample(RandomGenerator random, double spread);

  /** The natural logarithm of the density at a code. */
  double logDensity(LatentCode code);

  /** The Mahalanobis distance to the component that is nearest by that measure. */
  double mahalanobis(LatentCode code);
}
