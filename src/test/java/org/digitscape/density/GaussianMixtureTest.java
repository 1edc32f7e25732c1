package org.digitscape.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class GaussianMixtureTest {

  private static final Gaussian ONES = new Gaussian(new LatentCode(0, 0), 1, 0, 1);
  private static final Gaussian FIVES = new Gaussian(new LatentCode(50, 0), 4, 1, 1);
  private static final Gaussian SIXES = new Gaussian(new LatentCode(0, 80), 1, -0.5, 2);

  private final List<LatentCode> codes = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  GaussianMixtureTest() {
    add(6, SIXES, 2_000);
    add(1, ONES, 5_000);
    add(5, FIVES, 3_000);
  }

  @Test
  void single_ofCodes_hasOneComponentWithoutLabel() {
    GaussianMixture mixture = GaussianMixture.single(codes);

    assertThat(mixture.components()).containsExactly(new Component(null, 1, Gaussian.fit(codes)));
  }

  @Test
  void perDigit_ofCodes_hasTheSharesAndFitsOfTheDigits() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);

    assertThat(mixture.components())
        .extracting(Component::label, Component::weight, Component::gaussian)
        .containsExactly(
            tuple(1, 0.5, Gaussian.fit(codes.subList(2_000, 7_000))),
            tuple(5, 0.3, Gaussian.fit(codes.subList(7_000, 10_000))),
            tuple(6, 0.2, Gaussian.fit(codes.subList(0, 2_000))));
  }

  @Test
  void perDigit_labelsMissing_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GaussianMixture.perDigit(codes, labels.subList(0, 9_999)))
        .withMessage("10000 codes, but 9999 labels");
  }

  @Test
  void constructor_weightsNotOne_throws() {
    List<Component> half = List.of(new Component(1, 0.5, ONES));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GaussianMixture(DensityKind.PER_DIGIT, half));
  }

  @Test
  void sample_perDigit_drawsEachDigitByItsShare() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);
    RandomGenerator random = Seeds.random(3);
    int n = 50_000;
    int[] drawn = new int[7];
    for (int i = 0; i < n; i++) {
      LatentCode code = mixture.sample(random, 1);
      drawn[code.x() > 25 ? 5 : code.y() > 40 ? 6 : 1]++;
    }

    assertThat(drawn[1] / (double) n).isCloseTo(0.5, within(0.01));
    assertThat(drawn[5] / (double) n).isCloseTo(0.3, within(0.01));
    assertThat(drawn[6] / (double) n).isCloseTo(0.2, within(0.01));
  }

  @Test
  void sample_sameSeed_sameCodesAndOtherSeed_otherCodes() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);

    assertThat(samples(mixture, 7, 100)).isEqualTo(samples(mixture, 7, 100));
    assertThat(samples(mixture, 7, 100))
        .startsWith(samples(mixture, 7, 25).toArray(LatentCode[]::new));
    assertThat(samples(mixture, 7, 100)).doesNotContainAnyElementsOf(samples(mixture, 8, 100));
  }

  /** Fixed for ever: links carry a seed and must show the same samples on every machine. */
  @Test
  void sample_seedOne_isWhatItAlwaysWas() {
    GaussianMixture mixture =
        new GaussianMixture(
            DensityKind.PER_DIGIT,
            List.of(new Component(1, 0.5, ONES), new Component(5, 0.5, FIVES)));

    assertThat(samples(mixture, 1, 3))
        .containsExactly(
            new LatentCode(48.99173308523575, 0.025725314574969238),
            new LatentCode(-0.8305461345248417, -0.15361927331811093),
            new LatentCode(49.027341597965204, -0.9000344082556085));
  }

  @Test
  void logDensity_mixture_isTheLogOfTheWeightedSum() {
    GaussianMixture mixture =
        new GaussianMixture(
            DensityKind.PER_DIGIT,
            List.of(
                new Component(1, 0.7, ONES),
                new Component(5, 0.3, new Gaussian(new LatentCode(1, 1), 2, 0.5, 1))));
    LatentCode code = new LatentCode(0.4, 0.9);
    double expected =
        Math.log(
            0.7 * Math.exp(ONES.logDensity(code))
                + 0.3 * Math.exp(mixture.components().getLast().gaussian().logDensity(code)));

    assertThat(mixture.logDensity(code)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void logDensity_farAway_staysFinite() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);

    assertThat(mixture.logDensity(new LatentCode(10_000, -10_000))).isFinite().isNegative();
  }

  @Test
  void prior_always_isTheStandardNormalDistribution() {
    GaussianMixture prior = GaussianMixture.prior();

    assertThat(prior.kind()).isEqualTo(DensityKind.PRIOR);
    assertThat(prior.logDensity(new LatentCode(0.3, -2)))
        .isCloseTo(-Math.log(2 * Math.PI) - (0.09 + 4) / 2, within(1e-12));
  }

  @Test
  void ofDigit_itsComponents_addUpToOne() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);

    GaussianMixture fives = mixture.ofDigit(5);

    assertThat(mixture.digits()).containsExactly(1, 5, 6);
    assertThat(GaussianMixture.single(codes).digits()).isEmpty();
    LatentCode code = new LatentCode(48, 3);
    assertThat(fives.logDensity(code))
        .isEqualTo(mixture.components().get(1).gaussian().logDensity(code));
    assertThatIllegalArgumentException().isThrownBy(() -> mixture.ofDigit(2));
  }

  @Test
  void mahalanobis_mixture_isThatOfTheNearestComponent() {
    GaussianMixture mixture = GaussianMixture.perDigit(codes, labels);

    Gaussian fives = mixture.components().get(1).gaussian();
    LatentCode nearFives = new LatentCode(48, 3);
    assertThat(mixture.mahalanobis(nearFives)).isEqualTo(fives.mahalanobis(nearFives));
  }

  private static List<LatentCode> samples(DensityModel density, long seed, int count) {
    RandomGenerator random = Seeds.random(seed);
    List<LatentCode> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      samples.add(density.sample(random, 1));
    }
    return samples;
  }

  private void add(int label, Gaussian gaussian, int count) {
    RandomGenerator random = Seeds.random(label);
    for (int i = 0; i < count; i++) {
      codes.add(gaussian.sample(random, 1));
      labels.add(label);
    }
  }
}
