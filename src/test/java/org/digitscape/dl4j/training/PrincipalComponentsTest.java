package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitscape.dl4j.Dl4jModel;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class PrincipalComponentsTest {

  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().stream().map(LabeledDigit::image).toList();
  private static final PrincipalComponents COMPONENTS = PrincipalComponents.of(IMAGES);
  private static final Dl4jModel MODEL =
      new Dl4jModel(
          ShippedDesigns.PCA.architecture(), COMPONENTS.network(ShippedDesigns.PCA.architecture()));

  @Test
  void of_images_givesUnitVectorsAtRightAngles() {
    INDArray products = COMPONENTS.directions().transpose().mmul(COMPONENTS.directions());
    assertThat(products.getDouble(0, 0)).isCloseTo(1, within(1e-10));
    assertThat(products.getDouble(1, 1)).isCloseTo(1, within(1e-10));
    assertThat(products.getDouble(0, 1)).isCloseTo(0, within(1e-10));
  }

  @Test
  void of_images_givesTheDirectionsOfMostVariance() {
    List<LatentCode> codes = MODEL.encodeAll(IMAGES);
    double first = variance(codes.stream().mapToDouble(LatentCode::x).toArray());
    double second = variance(codes.stream().mapToDouble(LatentCode::y).toArray());
    assertThat(first).isGreaterThan(second);
    // A step of power iteration, computed here, stays where an eigenvector already is.
    for (int c = 0; c < 2; c++) {
      double[] direction = COMPONENTS.directions().getColumn(c).toDoubleVector();
      double[] image = covarianceTimes(direction);
      double length = Math.sqrt(dot(image, image));
      assertThat(dot(image, direction) / length).isCloseTo(1, within(1e-9));
      assertThat(length).isCloseTo(c == 0 ? first : second, within(1e-3));
    }
    assertThat(first + second).isGreaterThan(sumOfAnyOtherTwo());
  }

  @Test
  void network_meanOfAllCodes_isTheOrigin() {
    List<LatentCode> codes = MODEL.encodeAll(IMAGES);
    assertThat(codes.stream().mapToDouble(LatentCode::x).average().orElseThrow())
        .isCloseTo(0, within(1e-5));
    assertThat(codes.stream().mapToDouble(LatentCode::y).average().orElseThrow())
        .isCloseTo(0, within(1e-5));
  }

  @Test
  void network_farOut_staysWithinTheIntensities() {
    for (float pixel : MODEL.decode(new LatentCode(50, -50))) {
      assertThat(pixel).isBetween(0f, 1f);
    }
  }

  /** Largest variance that is left in the images when both directions are taken out. */
  private static double sumOfAnyOtherTwo() {
    double[] v = new double[DigitImage.PIXELS];
    java.util.Arrays.fill(v, 1);
    double length = 0;
    for (int i = 0; i < 12; i++) {
      for (int c = 0; c < 2; c++) {
        double[] direction = COMPONENTS.directions().getColumn(c).toDoubleVector();
        double along = dot(v, direction);
        for (int p = 0; p < v.length; p++) {
          v[p] -= along * direction[p];
        }
      }
      length = Math.sqrt(dot(v, v));
      for (int p = 0; p < v.length; p++) {
        v[p] /= length;
      }
      v = covarianceTimes(v);
    }
    return 2 * Math.sqrt(dot(v, v));
  }

  private static double[] covarianceTimes(double[] v) {
    double[] mean = COMPONENTS.mean().toDoubleVector();
    double[] result = new double[v.length];
    for (DigitImage image : IMAGES) {
      float[] x = image.toUnit();
      double along = 0;
      for (int p = 0; p < v.length; p++) {
        along += (x[p] - mean[p]) * v[p];
      }
      for (int p = 0; p < v.length; p++) {
        result[p] += (x[p] - mean[p]) * along / IMAGES.size();
      }
    }
    return result;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double variance(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum / values.length;
  }
}
