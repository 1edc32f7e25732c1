package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.digitscape.density.DensityKind;
import org.digitscape.measure.outliers.OutlierImages;
import org.digitscape.measure.outliers.OutlierMeasurement;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.report.Outliers;
import org.junit.jupiter.api.Test;

/** What the lecture's model says of the seven digits that it does not know. */
class ShippedOutliersTest {

  private static final Outliers MEASURED =
      OutlierMeasurement.measure(
          ShippedModel.TRAINED.frozen(),
          ShippedModel.SERVED.density(DensityKind.PER_DIGIT).density(),
          ShippedModel.DATA.test().stream().map(LabeledDigit::image).toList(),
          OutlierImages.otherDigits(
              Set.copyOf(ShippedModel.TRAINED.card().digits()),
              MnistDataset.shippedTestOfAllDigits()));

  @Test
  void measure_otherDigits_areToldFromKnownOnesWithAnAreaOver90() {
    Outliers.Row others = row(Outliers.OTHER_DIGITS);

    assertThat(others.images()).isEqualTo(7_015);
    assertThat(both(others)).isGreaterThan(0.95);
  }

  @Test
  void measure_digitsThatShareStrokesWithAFive_areHarderThanATwo() {
    for (String alike : List.of("3", "8", "9")) {
      assertThat(both(row(alike))).isGreaterThan(0.90).isLessThan(both(row("2")));
    }
  }

  @Test
  void measure_knownDigits_areMostlyTypicalByAScaleThatTheyAreNotOn() {
    Outliers.Verdicts own = Objects.requireNonNull(row(Outliers.KNOWN).verdicts());

    assertThat(own.typical()).isBetween(0.88, 0.92);
    assertThat(own.unlike()).isBetween(0.005, 0.02);
  }

  private static Outliers.Row row(String source) {
    return MEASURED.row(source).orElseThrow();
  }

  private static double both(Outliers.Row row) {
    return Objects.requireNonNull(row.auc()).both().area();
  }
}
