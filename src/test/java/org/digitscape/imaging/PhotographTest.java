package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.NearestCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Test digits as a phone would photograph them: ink that is not black on paper that is not white,
 * in a shadow that falls across the page, with the noise of a sensor. Synthetic, for want of real
 * photographs that may be passed on.
 */
class PhotographTest {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 360;
  private static final int TRIED = 150;

  @ParameterizedTest
  @CsvSource({
    // paper, ink, share of light lost across the page, noise
    "235, 40, 0.1, 3",
    "210, 70, 0.4, 5",
    "160, 60, 0.5, 7",
  })
  void normalize_photographs_areRecognised(int paper, int ink, double shadow, double noise) {
    MnistDataset data = MnistDataset.shipped();
    FrozenNetwork network = ModelFile.readShipped("ae").frozen();
    NearestCodes codes =
        new NearestCodes(
            network.encodeAll(data.training().stream().map(LabeledDigit::image).toList()));
    Random random = new Random(784);
    List<DigitImage> found = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < TRIED; i++) {
      LabeledDigit digit = data.test().get(i * data.test().size() / TRIED);
      try {
        found.add(
            DigitNormalizer.normalize(
                photograph(digit.image(), paper, ink, shadow, noise, random)));
        labels.add(digit.label());
      } catch (ImageRejectedException e) {
        // Counts as not recognised.
      }
    }

    List<LatentCode> places = network.encodeAll(found);
    int right = 0;
    for (int i = 0; i < places.size(); i++) {
      int label = labels.get(i);
      right +=
          codes.nearest(places.get(i), 5).stream()
                  .anyMatch(near -> data.training().get(near.position()).label() == label)
              ? 1
              : 0;
    }

    assertThat((double) right / TRIED)
        .as("share recognised, %d of %d refused", TRIED - found.size(), TRIED)
        .isGreaterThanOrEqualTo(0.95);
  }

  private static GreyPicture photograph(
      DigitImage digit, int paper, int ink, double shadow, double noise, Random random) {
    double scale = 6 + 4 * random.nextDouble();
    double left = (WIDTH - 28 * scale) * random.nextDouble();
    double top = (HEIGHT - 28 * scale) * random.nextDouble();
    double direction = 2 * Math.PI * random.nextDouble();
    byte[] values = new byte[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double across =
            0.5
                + ((x - WIDTH / 2.0) * Math.cos(direction)
                        + (y - HEIGHT / 2.0) * Math.sin(direction))
                    / (WIDTH + HEIGHT);
        double light = 1 - shadow * across;
        double cover = intensity(digit, (x - left) / scale, (y - top) / scale);
        double value = (paper + (ink - paper) * cover) * light + noise * random.nextGaussian();
        values[y * WIDTH + x] = (byte) Math.clamp(Math.round(value), 0, 255);
      }
    }
    return new GreyPicture(WIDTH, HEIGHT, values);
  }

  /** Share of full ink at a place of the 28x28 image, interpolated; 0 outside. */
  private static double intensity(DigitImage digit, double x, double y) {
    int u = (int) Math.floor(x - 0.5);
    int v = (int) Math.floor(y - 0.5);
    double fx = x - 0.5 - u;
    double fy = y - 0.5 - v;
    return ((1 - fx) * (1 - fy) * at(digit, u, v)
            + fx * (1 - fy) * at(digit, u + 1, v)
            + (1 - fx) * fy * at(digit, u, v + 1)
            + fx * fy * at(digit, u + 1, v + 1))
        / 255;
  }

  private static int at(DigitImage digit, int x, int y) {
    return x < 0 || y < 0 || x >= 28 || y >= 28 ? 0 : digit.intensity(y * 28 + x);
  }
}
