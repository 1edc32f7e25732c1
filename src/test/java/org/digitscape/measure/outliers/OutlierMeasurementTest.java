package org.digitscape.measure.outliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.digitscape.density.DensityModel;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.Seeds;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.report.Outliers;
import org.junit.jupiter.api.Test;

/**
 * A model whose plane is the first two pixels, in standard deviations around 128, and which
 * rebuilds these two alone: what the other pixels hold is error.
 */
class OutlierMeasurementTest {

  private final RandomGenerator random = Seeds.random(3);
  private final List<DigitImage> known = images(2_000, 0, 0);
  private final DensityModel density = density();

  @Test
  void measure_strangersByTheirError_areFoundByErrorAlone() {
    Outliers.Row row = measure(OutlierSet.of("letter", images(300, 0, 100)));

    assertThat(row.images()).isEqualTo(300);
    assertThat(auc(row).error().area()).isGreaterThan(0.99);
    assertThat(auc(row).place().area()).isCloseTo(0.5, within(0.06));
    assertThat(auc(row).both().area()).isGreaterThan(0.95);
    assertThat(verdicts(row).unlike()).isGreaterThan(0.9);
  }

  @Test
  void measure_strangersByTheirPlace_areFoundByPlaceAlone() {
    Outliers.Row row = measure(OutlierSet.of("letter", images(300, 125, 0)));

    assertThat(auc(row).error().area()).isCloseTo(0.5, within(0.06));
    assertThat(auc(row).place().area()).isGreaterThan(0.99);
    assertThat(verdicts(row).unlike()).isGreaterThan(0.9);
  }

  @Test
  void measure_knownDigits_haveAboutTheSharesOfTheVerdicts() {
    Outliers.Verdicts own =
        verdicts(measureAll(OutlierSet.of("3", known)).row(Outliers.KNOWN).orElseThrow());

    assertThat(own.typical()).isCloseTo(0.9, within(0.02)).isNotEqualTo(0.9);
    assertThat(own.unlike()).isCloseTo(0.01, within(0.008));
  }

  @Test
  void measure_knownDigitsAsStrangers_areToldApartByChance() {
    Outliers.Row row = measure(OutlierSet.of("3", known));

    assertThat(auc(row).error().area()).isCloseTo(0.5, within(1e-9));
    assertThat(auc(row).both().area()).isCloseTo(0.5, within(1e-9));
    assertThat(auc(row).both().standardError()).isBetween(0.005, 0.02);
  }

  @Test
  void measure_setOfWhichNoneReachesTheModel_saysSo() {
    assertThat(measure(new OutlierSet("blank", List.of(), 2)))
        .isEqualTo(new Outliers.Row("blank", 0, 2, null, null));
  }

  private Outliers.Row measure(OutlierSet set) {
    return measureAll(set).row(set.source()).orElseThrow();
  }

  private Outliers measureAll(OutlierSet set) {
    Outliers outliers =
        OutlierMeasurement.measure(new FirstTwoPixels(), density, known, List.of(set));
    assertThat(outliers.density()).isEqualTo("gaussian");
    return outliers;
  }

  private static Outliers.Auc auc(Outliers.Row row) {
    return Objects.requireNonNull(row.auc());
  }

  private static Outliers.Verdicts verdicts(Outliers.Row row) {
    return Objects.requireNonNull(row.verdicts());
  }

  private DensityModel density() {
    List<LatentCode> codes = new FirstTwoPixels().encodeAll(images(2_000, 0, 0));
    return GaussianMixture.single(codes);
  }

  /** Places around one that is off to the right; the other pixels with noise of some strength. */
  private List<DigitImage> images(int count, int right, int noise) {
    List<DigitImage> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] pixels = new int[DigitImage.PIXELS];
      int strength = noise + random.nextInt(1, 40);
      Arrays.setAll(pixels, pixel -> random.nextInt(strength));
      pixels[0] = Math.clamp(Math.round(128 + right + 20 * random.nextGaussian()), 0, 255);
      pixels[1] = Math.clamp(Math.round(128 + 20 * random.nextGaussian()), 0, 255);
      images.add(DigitImage.ofIntegers(pixels));
    }
    return images;
  }

  private static final class FirstTwoPixels implements LatentModel {

    @Override
    public LatentCode encode(DigitImage image) {
      return new LatentCode((image.intensity(0) - 128) / 20.0, (image.intensity(1) - 128) / 20.0);
    }

    @Override
    public List<LatentCode> encodeAll(List<DigitImage> images) {
      return images.stream().map(this::encode).toList();
    }

    @Override
    public float[] decode(LatentCode code) {
      float[] pixels = new float[DigitImage.PIXELS];
      pixels[0] = (float) (20 * code.x() + 128) / 255;
      pixels[1] = (float) (20 * code.y() + 128) / 255;
      return pixels;
    }

    @Override
    public List<float[]> decodeAll(List<LatentCode> codes) {
      return codes.stream().map(this::decode).toList();
    }
  }
}
