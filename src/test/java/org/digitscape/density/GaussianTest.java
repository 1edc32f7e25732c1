package org.digitscape.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianTest {

  private static final int MANY = 100_000;

  static Stream<Gaussian> gaussians() {
    return Stream.of(
        new Gaussian(new LatentCode(0, 0), 1, 0, 1),
        new Gaussian(new LatentCode(-3, 12), 4, 1.5, 0.9),
        new Gaussian(new LatentCode(100, -7), 0.02, -0.3, 9),
        new Gaussian(new LatentCode(1, 1), 2, -1.9, 2));
  }

  @ParameterizedTest
  @MethodSource("gaussians")
  void fit_ofSamples_recoversTheGaussian(Gaussian gaussian) {
    Gaussian fitted = Gaussian.fit(samples(gaussian, 1, 1));

    double sx = Math.sqrt(gaussian.xx());
    double sy = Math.sqrt(gaussian.yy());
    assertThat(fitted.mean().x()).isCloseTo(gaussian.mean().x(), within(0.02 * sx));
    assertThat(fitted.mean().y()).isCloseTo(gaussian.mean().y(), within(0.02 * sy));
    assertThat(fitted.xx()).isCloseTo(gaussian.xx(), within(0.03 * sx * sx));
    assertThat(fitted.xy()).isCloseTo(gaussian.xy(), within(0.03 * sx * sy));
    assertThat(fitted.yy()).isCloseTo(gaussian.yy(), within(0.03 * sy * sy));
  }

  @Test
  void fit_ofFourCodes_isMeanAndCovarianceOverN() {
    Gaussian fitted =
        Gaussian.fit(
            List.of(
                new LatentCode(0, 0),
                new LatentCode(2, 0),
                new LatentCode(2, 4),
                new LatentCode(4, 4)));

    assertThat(fitted).isEqualTo(new Gaussian(new LatentCode(2, 2), 2, 2, 4));
  }

  @Test
  void fit_codesOnALine_throws() {
    List<LatentCode> line =
        List.of(new LatentCode(0, 0), new LatentCode(1, 1), new LatentCode(2, 2));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gaussian.fit(line))
        .withMessageContaining("covariance");
  }

  @Test
  void fit_twoCodes_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gaussian.fit(List.of(new LatentCode(0, 0), new LatentCode(1, 2))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, -1, Double.POSITIVE_INFINITY})
  void constructor_varianceWithoutDensity_throws(double variance) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gaussian(new LatentCode(0, 0), variance, 0, 1));
  }

  /** Within k standard deviations of a plane's Gaussian lie 1 - exp(-k^2 / 2) of it. */
  @ParameterizedTest
  @MethodSource("gaussians")
  void mahalanobis_ofSamples_hasTheSharesOfTheChiDistribution(Gaussian gaussian) {
    List<LatentCode> samples = samples(gaussian, 2, 1);

    for (double sigmas : List.of(0.5, 1.0, 2.0, 3.0)) {
      double inside =
          samples.stream().filter(code -> gaussian.mahalanobis(code) <= sigmas).count()
              / (double) MANY;
      assertThat(inside).isCloseTo(1 - Math.exp(-sigmas * sigmas / 2), within(0.006));
    }
  }

  @ParameterizedTest
  @MethodSource("gaussians")
  void ellipse_itsEnds_lieAtTheMahalanobisDistance(Gaussian gaussian) {
    for (double sigmas : List.of(1.0, 2.0)) {
      Gaussian.Ellipse ellipse = gaussian.ellipse(sigmas);
      double cos = Math.cos(ellipse.angle());
      double sin = Math.sin(ellipse.angle());
      LatentCode major = offset(ellipse, ellipse.major() * cos, ellipse.major() * sin);
      LatentCode minor = offset(ellipse, -ellipse.minor() * sin, ellipse.minor() * cos);

      assertThat(gaussian.mahalanobis(major)).isCloseTo(sigmas, within(1e-6));
      assertThat(gaussian.mahalanobis(minor)).isCloseTo(sigmas, within(1e-6));
      assertThat(ellipse.major()).isGreaterThanOrEqualTo(ellipse.minor());
    }
  }

  @ParameterizedTest
  @MethodSource("gaussians")
  void logDensity_summedOverThePlane_isOne(Gaussian gaussian) {
    double sx = Math.sqrt(gaussian.xx());
    double sy = Math.sqrt(gaussian.yy());
    double step = 0.02;
    double sum = 0;
    for (double u = -8; u < 8; u += step) {
      for (double v = -8; v < 8; v += step) {
        LatentCode code =
            new LatentCode(gaussian.mean().x() + u * sx, gaussian.mean().y() + v * sy);
        sum += Math.exp(gaussian.logDensity(code)) * step * sx * step * sy;
      }
    }

    assertThat(sum).isCloseTo(1, within(1e-3));
  }

  @ParameterizedTest
  @MethodSource("gaussians")
  void sample_withSpread_movesTheSameCodesAwayFromTheMean(Gaussian gaussian) {
    RandomGenerator fitted = Seeds.random(5);
    RandomGenerator bold = Seeds.random(5);
    for (int i = 0; i < 100; i++) {
      LatentCode near = gaussian.sample(fitted, 1);
      LatentCode far = gaussian.sample(bold, 2.5);

      assertThat(gaussian.mahalanobis(far))
          .isCloseTo(2.5 * gaussian.mahalanobis(near), within(1e-6));
      LatentCode expected = gaussian.mean().interpolate(near, 2.5);
      assertThat(far.distanceTo(expected)).isLessThan(1e-9 * Math.max(1, gaussian.mean().x()));
    }
  }

  private static List<LatentCode> samples(Gaussian gaussian, long seed, double spread) {
    RandomGenerator random = Seeds.random(seed);
    List<LatentCode> samples = new ArrayList<>(MANY);
    for (int i = 0; i < MANY; i++) {
      samples.add(gaussian.sample(random, spread));
    }
    return samples;
  }

  private static LatentCode offset(Gaussian.Ellipse ellipse, double dx, double dy) {
    return new LatentCode(ellipse.center().x() + dx, ellipse.center().y() + dy);
  }
}
