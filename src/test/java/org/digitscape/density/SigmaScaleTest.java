package org.digitscape.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigmaScaleTest {

  private static final Gaussian GAUSSIAN = new Gaussian(new LatentCode(1, 2), 4, 1, 0.5);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2, 2.5, 3})
  void sigmas_onOneGaussian_isTheMahalanobisDistance(double distance) {
    SigmaScale scale = SigmaScale.of(DensityChecks.mixture(List.of(1.0), List.of(GAUSSIAN)));
    LatentCode code = new LatentCode(1 + distance * Math.sqrt(4 - 1 / 0.5), 2);

    assertThat(GAUSSIAN.mahalanobis(code)).isCloseTo(distance, within(1e-9));
    assertThat(scale.sigmas(code)).isCloseTo(distance, within(0.02 * distance));
  }

  @Test
  void sigmas_atTheCentre_isNextToZero() {
    SigmaScale scale = SigmaScale.of(DensityChecks.mixture(List.of(1.0), List.of(GAUSSIAN)));

    assertThat(scale.sigmas(GAUSSIAN.mean())).isBetween(0.0, 0.05);
  }

  @Test
  void sigmas_beyondAllSamples_goesOnAsOnAGaussian() {
    SigmaScale scale = SigmaScale.of(GaussianMixture.prior());

    assertThat(scale.sigmas(new LatentCode(0, 10))).isCloseTo(10, within(0.2));
    assertThat(scale.sigmas(new LatentCode(0, 1000))).isCloseTo(1000, within(1.0));
  }

  /** Between two Gaussians far apart a place is as unlikely as its density says, not near. */
  @Test
  void sigmas_betweenTwoGaussians_isFarOut() {
    Gaussian left = new Gaussian(new LatentCode(-5, 0), 1, 0, 1);
    Gaussian right = new Gaussian(new LatentCode(5, 0), 1, 0, 1);
    SigmaScale scale =
        SigmaScale.of(DensityChecks.mixture(List.of(0.5, 0.5), List.of(left, right)));

    assertThat(scale.sigmas(new LatentCode(0, 0))).isGreaterThan(4);
    assertThat(scale.sigmas(new LatentCode(-5, 1))).isCloseTo(1, within(0.03));
  }

  @Test
  void sigmas_outwards_neverFalls() {
    SigmaScale scale = SigmaScale.of(GaussianMixture.prior());
    double before = 0;
    for (double x = 0; x < 20; x += 0.01) {
      double now = scale.sigmas(new LatentCode(x, 0));
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }
}
