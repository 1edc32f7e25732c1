package org.digitscape.density;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;

/** What tests of densities have in common. */
public final class DensityChecks {

  private DensityChecks() {}

  /** The density summed over a square around the origin, which should be 1. */
  public static double integral(DensityModel density, double half, int steps) {
    double step = 2 * half / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < steps; j++) {
        LatentCode code = new LatentCode((i + 0.5) * step - half, (j + 0.5) * step - half);
        sum += Math.exp(density.logDensity(code)) * step * step;
      }
    }
    return sum;
  }

  /** Samples of a density. */
  public static List<LatentCode> samples(
      DensityModel density, long seed, int count, double spread) {
    RandomGenerator random = Seeds.random(seed);
    List<LatentCode> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      samples.add(density.sample(random, spread));
    }
    return samples;
  }

  /** A mixture of Gaussians of one digit. */
  public static GaussianMixture mixture(List<Double> weights, List<Gaussian> gaussians) {
    List<Component> components = new ArrayList<>();
    for (int k = 0; k < weights.size(); k++) {
      components.add(new Component(1, weights.get(k), gaussians.get(k)));
    }
    return new GaussianMixture(DensityKind.MIXTURE, components);
  }
}
