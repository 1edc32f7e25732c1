package org.digitscape.measure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.measure.judge.NearestImage.Found;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class NearestImageTest {

  private static final MnistDataset DATA = MnistDataset.shipped();
  private static final List<DigitImage> REAL =
      DATA.training().subList(0, 4_000).stream().map(LabeledDigit::image).toList();

  private final NearestImage nearest = new NearestImage(REAL);
  private final SplittableRandom random = new SplittableRandom(6);

  @Test
  void find_testImagesAndTheirMixtures_areThoseOfBruteForce() {
    for (int i = 0; i < 100; i++) {
      DigitImage image = DATA.test().get(random.nextInt(2_985)).image();
      DigitImage mixture = mix(image, DATA.test().get(random.nextInt(2_985)).image());

      assertThat(nearest.find(image)).isEqualTo(bruteForce(image));
      assertThat(nearest.find(mixture)).isEqualTo(bruteForce(mixture));
    }
  }

  @Test
  void find_noise_isThatOfBruteForce() {
    for (int i = 0; i < 20; i++) {
      byte[] pixels = new byte[DigitImage.PIXELS];
      random.nextBytes(pixels);
      DigitImage noise = DigitImage.ofBytes(pixels);

      assertThat(nearest.find(noise)).isEqualTo(bruteForce(noise));
    }
  }

  @Test
  void find_oneOfTheImages_leavesNothingOver() {
    assertThat(nearest.find(REAL.get(1_234))).isEqualTo(new Found(1_234, 0));
  }

  @Test
  void find_equalImages_isTheFirst() {
    List<DigitImage> twice = new ArrayList<>(REAL.subList(0, 10));
    twice.addAll(REAL.subList(0, 10));

    assertThat(new NearestImage(twice).find(REAL.get(7)).position()).isEqualTo(7);
  }

  @Test
  void find_blank_leavesAllOver() {
    assertThat(nearest.find(DigitImage.ofBytes(new byte[DigitImage.PIXELS])).residual())
        .isEqualTo(1);
  }

  @Test
  void constructor_blankImage_throws() {
    List<DigitImage> blank = List.of(DigitImage.ofBytes(new byte[DigitImage.PIXELS]));

    assertThatIllegalArgumentException().isThrownBy(() -> new NearestImage(blank));
  }

  @Test
  void constructor_noImages_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NearestImage(List.of()));
  }

  private static Found bruteForce(DigitImage image) {
    Found best = new Found(-1, Double.POSITIVE_INFINITY);
    for (int i = 0; i < REAL.size(); i++) {
      long distance = 0;
      long energy = 0;
      for (int p = 0; p < DigitImage.PIXELS; p++) {
        int real = REAL.get(i).intensity(p);
        int difference = image.intensity(p) - real;
        distance += difference * difference;
        energy += real * real;
      }
      double residual = (double) distance / energy;
      if (residual < best.residual()) {
        best = new Found(i, residual);
      }
    }
    return best;
  }

  private static DigitImage mix(DigitImage first, DigitImage second) {
    int[] pixels = new int[DigitImage.PIXELS];
    for (int p = 0; p < DigitImage.PIXELS; p++) {
      pixels[p] = (first.intensity(p) + second.intensity(p)) / 2;
    }
    return DigitImage.ofIntegers(pixels);
  }
}
