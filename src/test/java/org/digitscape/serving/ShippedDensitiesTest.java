package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.digitscape.density.DensityKind;
import org.digitscape.density.LogLikelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The densities of the lecture's model: each step up the ladder foretells test codes better. */
class ShippedDensitiesTest {

  private static final ServedModel MODEL = ShippedModel.SERVED;

  @Test
  void heldOut_fromOneGaussianToKernels_rises() {
    double gaussian = nats(DensityKind.GAUSSIAN);
    double perDigit = nats(DensityKind.PER_DIGIT);
    double mixture = nats(DensityKind.MIXTURE);
    double kernel = nats(DensityKind.KERNEL);

    assertThat(perDigit).isGreaterThan(gaussian + 0.05);
    assertThat(mixture).isGreaterThan(perDigit + 0.05);
    assertThat(kernel).isGreaterThan(mixture);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIOR")
  void heldOut_ofEach_isOfAllTestImages(DensityKind kind) {
    LogLikelihood heldOut = MODEL.density(kind).heldOut();

    assertThat(heldOut.codes()).isEqualTo(2_985);
    assertThat(heldOut.standardError()).isBetween(0.01, 0.03);
  }

  /** A density that fits has about as many test codes within its regions as they are to hold. */
  @ParameterizedTest
  @EnumSource(names = {"MIXTURE", "KERNEL"})
  void scale_ofTestCodes_hasTheSharesOfTheNormalDistribution(DensityKind kind) {
    for (double sigmas : new double[] {1, 2}) {
      double inside =
          MODEL.testIndexes().stream()
                  .map(index -> MODEL.testDigit(index).code())
                  .filter(code -> MODEL.density(kind).scale().sigmas(code) <= sigmas)
                  .count()
              / 2_985.0;
      assertThat(inside).isCloseTo(1 - Math.exp(-sigmas * sigmas / 2), within(0.03));
    }
  }

  private static double nats(DensityKind kind) {
    return MODEL.density(kind).heldOut().nats();
  }
}
