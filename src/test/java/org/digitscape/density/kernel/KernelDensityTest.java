package org.digitscape.density.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.DensityChecks;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.LogLikelihood;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelDensityTest {

  /** A ring cannot be had from one Gaussian. */
  private final List<LatentCode> ring =
      DensityChecks.samples(GaussianMixture.prior(), 5, 4_000, 1).stream()
          .map(
              code -> {
                double radius = Math.hypot(code.x(), code.y());
                double scale = (3 + 0.2 * (radius - 1)) / radius;
                return new LatentCode(scale * code.x(), scale * code.y());
              })
          .toList();

  private final KernelDensity density = KernelDensity.of(CodeColumns.of(ring), 0.3, 0.2);

  @Test
  void logDensity_summedOverThePlane_isOne() {
    assertThat(DensityChecks.integral(density, 8, 400)).isCloseTo(1, within(0.01));
  }

  @Test
  void logDensity_onTheRing_isFarAboveTheMiddle() {
    assertThat(density.logDensity(new LatentCode(3, 0)))
        .isGreaterThan(density.logDensity(new LatentCode(0, 0)) + 4);
  }

  /** lambda has the geometric mean 1, and is greater where codes are sparse. */
  @Test
  void factors_ofCodes_areAbramsonsSquareRootLaw() {
    CodeColumns three = new CodeColumns(new double[] {0, 0, 9}, new double[] {0, 0, 0});

    double[] factors = KernelDensity.factors(three, 1);

    assertThat(factors[0]).isCloseTo(factors[1], within(1e-9));
    assertThat(factors[2] / factors[0]).isCloseTo(Math.sqrt(2), within(1e-3));
    assertThat(factors[0] * factors[1] * factors[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void of_oneCode_isARoundGaussian() {
    KernelDensity one =
        KernelDensity.of(new CodeColumns(new double[] {1}, new double[] {2}), 0.5, 0.4);
    Gaussian round = new Gaussian(new LatentCode(1, 2), 0.16, 0, 0.16);

    LatentCode code = new LatentCode(1.3, 1.1);
    assertThat(one.logDensity(code)).isCloseTo(round.logDensity(code), within(1e-9));
    assertThat(one.narrowest()).isCloseTo(0.4, within(1e-12));
    assertThat(one.widest()).isCloseTo(0.4, within(1e-12));
  }

  /** Mean and variance of the codes, and the mean square of the bandwidths on top. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 3})
  void sample_many_hasTheMomentsOfCodesAndKernels(double spread) {
    CodeColumns codes = CodeColumns.of(ring);
    double[] factors = KernelDensity.factors(codes, 0.3);
    double squares = 0;
    for (double factor : factors) {
      squares += Math.pow(spread * 0.2 * factor, 2) / factors.length;
    }
    Gaussian ofCodes = Gaussian.fit(ring);

    Gaussian ofSamples = Gaussian.fit(DensityChecks.samples(density, 11, 60_000, spread));

    assertThat(ofSamples.mean().distanceTo(ofCodes.mean())).isLessThan(0.04);
    assertThat(ofSamples.xx()).isCloseTo(ofCodes.xx() + squares, within(0.07));
    assertThat(ofSamples.xy()).isCloseTo(ofCodes.xy(), within(0.05));
    assertThat(ofSamples.yy()).isCloseTo(ofCodes.yy() + squares, within(0.07));
  }

  @Test
  void sample_sameSeed_sameCodesWhateverTheCount() {
    List<LatentCode> few = DensityChecks.samples(density, 7, 25, 1);

    assertThat(DensityChecks.samples(density, 7, 100, 1))
        .startsWith(few.toArray(LatentCode[]::new));
    assertThat(DensityChecks.samples(density, 8, 25, 1)).doesNotContainAnyElementsOf(few);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void of_bandwidthNotPositive_throws(double bandwidth) {
    CodeColumns codes = CodeColumns.of(ring);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(codes, 1, bandwidth))
        .withMessageContaining("positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(codes, bandwidth, 1))
        .withMessageContaining("positive");
  }

  @Test
  void fit_ring_explainsFreshCodesBetterThanOtherBandwidths() {
    List<LatentCode> fitted = ring.subList(0, 3_000);
    List<LatentCode> fresh = ring.subList(3_000, 4_000);
    KernelDensity chosen = BandwidthChoice.fit(CodeColumns.of(fitted));

    double best = LogLikelihood.of(chosen, fresh).nats();
    for (double factor : new double[] {0.3, 3}) {
      KernelDensity other =
          KernelDensity.of(CodeColumns.of(fitted), chosen.pilot(), factor * chosen.bandwidth());
      assertThat(LogLikelihood.of(other, fresh).nats()).isLessThan(best - 0.02);
    }
    assertThat(best)
        .isGreaterThan(LogLikelihood.of(GaussianMixture.single(fitted), fresh).nats() + 0.5);
  }

  @Test
  void fit_again_isTheSame() {
    KernelDensity first = BandwidthChoice.fit(CodeColumns.of(ring));
    KernelDensity again = BandwidthChoice.fit(CodeColumns.of(ring));

    assertThat(again.bandwidth()).isEqualTo(first.bandwidth());
    assertThat(again.pilot()).isEqualTo(first.pilot());
  }
}
