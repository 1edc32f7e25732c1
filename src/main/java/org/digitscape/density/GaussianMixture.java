package org.digitscape.density;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.digitscape.model.LatentCode;

/**
 * A weighted sum of Gaussians; one alone is the plain Gaussian.
 *
 * @param kind which of the densities on offer it is
 * @param components at least one; their weights add up to 1
 */
public record GaussianMixture(DensityKind kind, List<Component> components)
    implements DensityModel {

  public GaussianMixture {
    components = List.copyOf(components);
    double weights = components.stream().mapToDouble(Component::weight).sum();
    if (Math.abs(weights - 1) > 1e-9) {
      throw new IllegalArgumentException("the weights add up to " + weights + ", not to 1");
    }
  }

  /**
   * One Gaussian for all codes.
   *
   * @param codes at least three
   * @throws IllegalArgumentException if they have no density
   */
  public static GaussianMixture single(List<LatentCode> codes) {
    return new GaussianMixture(
        DensityKind.GAUSSIAN, List.of(new Component(null, 1, Gaussian.fit(codes))));
  }

  /**
   * One Gaussian for the codes of each digit, weighted by its share of the codes.
   *
   * @param codes at least three of each digit
   * @param labels the digit of each code
   * @throws IllegalArgumentException if there are not as many labels as codes, or if the codes of a
   *     digit have no density
   */
  public static GaussianMixture perDigit(List<LatentCode> codes, List<Integer> labels) {
    List<Component> components = new ArrayList<>();
    CodesByDigit.of(codes, labels)
        .forEach(
            (label, own) ->
                components.add(
                    new Component(label, (double) own.size() / codes.size(), Gaussian.fit(own))));
    return new GaussianMixture(DensityKind.PER_DIGIT, components);
  }

  /** The standard normal distribution, which a variational autoencoder takes as its prior. */
  public static GaussianMixture prior() {
    Gaussian standard = new Gaussian(new LatentCode(0, 0), 1, 0, 1);
    return new GaussianMixture(DensityKind.PRIOR, List.of(new Component(null, 1, standard)));
  }

  @Override
  public LatentCode sample(RandomGenerator random, double spread) {
    return choose(random.nextDouble()).gaussian().sample(random, spread);
  }

  @Override
  public double logDensity(LatentCode code) {
    // log sum exp, which stays finite where every density underflows.
    double[] terms =
        components.stream()
            .mapToDouble(c -> Math.log(c.weight()) + c.gaussian().logDensity(code))
            .toArray();
    double greatest = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      greatest = Math.max(greatest, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - greatest);
    }
    return greatest + Math.log(sum);
  }

  /** The digits that its components were fitted to, ascending; none if they know no digits. */
  public List<Integer> digits() {
    return components.stream()
        .flatMap(component -> Stream.ofNullable(component.label()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What it says of one digit alone: {@code q(z | digit)}.
   *
   * @throws IllegalArgumentException if no component was fitted to the digit
   */
  public GaussianMixture ofDigit(int digit) {
    List<Component> own =
        components.stream().filter(c -> Integer.valueOf(digit).equals(c.label())).toList();
    double share = own.stream().mapToDouble(Component::weight).sum();
    return new GaussianMixture(
        kind,
        own.stream()
            .map(c -> new Component(digit, Math.min(1, c.weight() / share), c.gaussian()))
            .toList());
  }

  /** The Mahalanobis distance to the component that is nearest by that measure. */
  public double mahalanobis(LatentCode code) {
    return components.stream()
        .mapToDouble(component -> component.gaussian().mahalanobis(code))
        .min()
        .orElseThrow();
  }

  private Component choose(double uniform) {
    double passed = 0;
    for (Component component : components) {
      passed += component.weight();
      if (uniform < passed) {
        return component;
      }
    }
    return components.getLast();
  }
}
