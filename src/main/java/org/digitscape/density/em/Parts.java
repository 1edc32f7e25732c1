package org.digitscape.density.em;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.density.Component;
import org.digitscape.density.Gaussian;

/**
 * The parts of a mixture as plain numbers, ready to be evaluated at thousands of codes: {@code q(z)
 * = sum_k w_k N(z; mu_k, Sigma_k)}. Immutable.
 */
final class Parts {

  private final List<Double> weights;
  private final List<Gaussian> gaussians;

  /** For part k: mean x, mean y, the inverse covariance's a, b, c, and the log of its factor. */
  private final double[] numbers;

  private static final int STRIDE = 6;

  /**
   * @param weights positive, adding up to 1
   * @param gaussians as many
   */
  Parts(List<Double> weights, List<Gaussian> gaussians) {
    this.weights = List.copyOf(weights);
    this.gaussians = List.copyOf(gaussians);
    this.numbers = new double[STRIDE * weights.size()];
    for (int k = 0; k < weights.size(); k++) {
      Gaussian g = gaussians.get(k);
      double determinant = g.xx() * g.yy() - g.xy() * g.xy();
      int at = STRIDE * k;
      numbers[at] = g.mean().x();
      numbers[at + 1] = g.mean().y();
      numbers[at + 2] = g.yy() / determinant;
      numbers[at + 3] = -g.xy() / determinant;
      numbers[at + 4] = g.xx() / determinant;
      numbers[at + 5] =
          Math.log(weights.get(k)) - Math.log(2 * Math.PI) - 0.5 * Math.log(determinant);
    }
  }

  int size() {
    return weights.size();
  }

  double weight(int k) {
    return weights.get(k);
  }

  Gaussian gaussian(int k) {
    return gaussians.get(k);
  }

  /**
   * The density at a code and what each part has in it.
   *
   * @param shares receives the responsibilities {@code w_k N_k(z) / q(z)}, which add up to 1
   * @return log q(z); by log-sum-exp, so that it is finite wherever the code lies
   */
  double logDensity(double x, double y, double[] shares) {
    double greatest = Double.NEGATIVE_INFINITY;
    int parts = size();
    for (int k = 0, at = 0; k < parts; k++, at += STRIDE) {
      double dx = x - numbers[at];
      double dy = y - numbers[at + 1];
      double squared =
          numbers[at + 2] * dx * dx + 2 * numbers[at + 3] * dx * dy + numbers[at + 4] * dy * dy;
      double term = numbers[at + 5] - 0.5 * squared;
      shares[k] = term;
      greatest = Math.max(greatest, term);
    }
    double sum = 0;
    for (int k = 0; k < parts; k++) {
      shares[k] = Math.exp(shares[k] - greatest);
      sum += shares[k];
    }
    for (int k = 0; k < parts; k++) {
      shares[k] /= sum;
    }
    return greatest + Math.log(sum);
  }

  /**
   * The parts as components of a mixture, the weightiest first.
   *
   * @param label the digit that they are parts of
   * @param share what this digit has of the whole mixture
   */
  List<Component> components(int label, double share) {
    List<Component> components = new ArrayList<>();
    for (int k = 0; k < size(); k++) {
      components.add(new Component(label, share * weight(k), gaussian(k)));
    }
    components.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return components;
  }
}
