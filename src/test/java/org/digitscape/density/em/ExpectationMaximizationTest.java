package org.digitscape.density.em;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.digitscape.density.CodeColumns;
import org.digitscape.density.Component;
import org.digitscape.density.DensityChecks;
import org.digitscape.density.Gaussian;
import org.digitscape.density.GaussianMixture;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class ExpectationMaximizationTest {

  private static final List<Double> WEIGHTS = List.of(0.5, 0.3, 0.2);
  private static final List<Gaussian> GAUSSIANS =
      List.of(
          new Gaussian(new LatentCode(-3, 0), 1, 0.6, 1),
          new Gaussian(new LatentCode(2, 2), 0.5, 0, 0.5),
          new Gaussian(new LatentCode(2, -3), 2, -0.5, 0.4));
  private static final GaussianMixture TRUTH = DensityChecks.mixture(WEIGHTS, GAUSSIANS);

  private final List<LatentCode> codes = DensityChecks.samples(TRUTH, 3, 6_000, 1);

  @Test
  void fit_samplesOfAMixture_recoversIt() {
    List<Component> found =
        new ExpectationMaximization(CodeColumns.of(codes)).fit(3, 4, 1).parts().components(1, 1);

    assertThat(found).hasSize(3);
    for (int k = 0; k < 3; k++) {
      Gaussian gaussian = found.get(k).gaussian();
      Gaussian truth = GAUSSIANS.get(k);
      assertThat(found.get(k).weight()).isCloseTo(WEIGHTS.get(k), within(0.02));
      assertThat(gaussian.mean().distanceTo(truth.mean())).isLessThan(0.1);
      assertThat(gaussian.xx()).isCloseTo(truth.xx(), within(0.12 * truth.xx()));
      assertThat(gaussian.xy()).isCloseTo(truth.xy(), within(0.1));
      assertThat(gaussian.yy()).isCloseTo(truth.yy(), within(0.12 * truth.yy()));
    }
  }

  @Test
  void fit_onePart_isThePlainGaussian() {
    Gaussian found =
        new ExpectationMaximization(CodeColumns.of(codes)).fit(1, 4, 1).parts().gaussian(0);

    Gaussian plain = Gaussian.fit(codes);
    assertThat(found.mean().distanceTo(plain.mean())).isLessThan(1e-9);
    assertThat(found.xx()).isCloseTo(plain.xx(), within(1e-9));
    assertThat(found.xy()).isCloseTo(plain.xy(), within(1e-9));
  }

  @Test
  void fit_again_isTheSame() {
    ExpectationMaximization maximization = new ExpectationMaximization(CodeColumns.of(codes));

    assertThat(maximization.fit(4, 3, 9).parts().components(1, 1))
        .isEqualTo(maximization.fit(4, 3, 9).parts().components(1, 1));
  }

  @Test
  void fit_moreStarts_isNeverLessLikely() {
    ExpectationMaximization maximization = new ExpectationMaximization(CodeColumns.of(codes));

    assertThat(maximization.fit(5, 6, 2).nats())
        .isGreaterThanOrEqualTo(maximization.fit(5, 1, 2).nats());
  }

  /** Without a floor a part would close in on the hundred equal codes, and never stop. */
  @Test
  void fit_manyEqualCodes_keepsEveryPartWide() {
    List<LatentCode> withEqual = new ArrayList<>(codes);
    withEqual.addAll(Collections.nCopies(500, new LatentCode(6, 6)));
    Gaussian all = Gaussian.fit(withEqual);
    double least = 0.02 * Math.sqrt((all.xx() + all.yy()) / 2);

    List<Component> found =
        new ExpectationMaximization(CodeColumns.of(withEqual))
            .fit(4, 4, 1)
            .parts()
            .components(1, 1);

    Gaussian narrowest =
        found.stream()
            .map(Component::gaussian)
            .min(Comparator.comparingDouble(gaussian -> gaussian.ellipse(1).minor()))
            .orElseThrow();
    assertThat(narrowest.mean().distanceTo(new LatentCode(6, 6))).isLessThan(0.01);
    assertThat(narrowest.ellipse(1).minor()).isCloseTo(least, within(0.01 * least));
  }

  @Test
  void fit_codesFarFromTheOrigin_losesNothing() {
    List<LatentCode> far =
        codes.stream().map(code -> new LatentCode(code.x() + 5_000, code.y() - 5_000)).toList();

    double nats = new ExpectationMaximization(CodeColumns.of(far)).fit(3, 2, 1).nats();

    assertThat(nats)
        .isCloseTo(
            new ExpectationMaximization(CodeColumns.of(codes)).fit(3, 2, 1).nats(), within(1e-3));
  }
}
