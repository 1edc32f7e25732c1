package org.digitscape.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class LogLikelihoodTest {

  @Test
  void of_logarithms_isMeanAndItsStandardError() {
    LogLikelihood likelihood = LogLikelihood.of(new double[] {-1, -2, -3, -6});

    assertThat(likelihood.nats()).isCloseTo(-3, within(1e-12));
    assertThat(likelihood.standardError()).isCloseTo(Math.sqrt(14 / 3.0 / 4), within(1e-12));
    assertThat(likelihood.codes()).isEqualTo(4);
  }

  /** The mean log-density of a Gaussian's own samples is minus its entropy. */
  @Test
  void of_samplesOfAGaussian_isMinusItsEntropy() {
    GaussianMixture density =
        GaussianMixture.single(DensityChecks.samples(GaussianMixture.prior(), 1, 1_000, 1));
    Gaussian gaussian = density.components().getFirst().gaussian();
    double determinant = gaussian.xx() * gaussian.yy() - gaussian.xy() * gaussian.xy();
    double entropy = 1 + Math.log(2 * Math.PI) + 0.5 * Math.log(determinant);

    LogLikelihood likelihood =
        LogLikelihood.of(density, DensityChecks.samples(density, 2, 20_000, 1));

    assertThat(likelihood.nats()).isCloseTo(-entropy, within(4 * likelihood.standardError()));
    assertThat(likelihood.standardError()).isCloseTo(1 / Math.sqrt(20_000), within(3e-4));
  }

  @Test
  void of_oneCode_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLikelihood.of(GaussianMixture.prior(), List.of(new LatentCode(0, 0))));
  }
}
