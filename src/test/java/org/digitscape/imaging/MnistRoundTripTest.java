package org.digitscape.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test images on large paper come back as what they were, as far as the real encoder can tell. */
class MnistRoundTripTest {

  private static final int PAPER = 280;
  private static final double WANTED = 0.95;

  /** Every third of them is tried: 995 tell 95 % from 93 %. */
  private static final int STEP = 3;

  private static MnistDataset data = new MnistDataset(List.of(), List.of());
  private static FrozenNetwork network = ModelFile.readShipped("ae").frozen();
  private static NearestCodes codes = new NearestCodes(List.of(new LatentCode(0, 0)));

  @BeforeAll
  static void encodeTrainingImages() {
    data = MnistDataset.shipped();
    codes =
        new NearestCodes(
            network.encodeAll(data.training().stream().map(LabeledDigit::image).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    // inverted, smooth, smallest and largest scale, largest shift
    "false, false, 10, 10, 0",
    "true, true, 6, 10, 40",
    "false, true, 4, 9, 60",
  })
  void normalize_testImagesOnPaper_comeBack(
      boolean inverted, boolean smooth, int smallest, int largest, int shift) {
    Random random = new Random(156);
    List<DigitImage> found = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    int refused = 0;
    int tried = 0;
    for (int i = 0; i < data.test().size(); i += STEP) {
      tried++;
      LabeledDigit digit = data.test().get(i);
      int size = 28 * smallest + random.nextInt(28 * (largest - smallest) + 1);
      int room = PAPER - size;
      int x = Math.clamp(room / 2 + random.nextInt(2 * shift + 1) - shift, 0, room);
      int y = Math.clamp(room / 2 + random.nextInt(2 * shift + 1) - shift, 0, room);
      try {
        found.add(DigitNormalizer.normalize(onPaper(digit.image(), inverted, smooth, size, x, y)));
        labels.add(digit.label());
      } catch (ImageRejectedException e) {
        refused++;
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

    assertThat((double) right / tried)
        .as("share recognised, with %d of %d refused", refused, tried)
        .isGreaterThanOrEqualTo(WANTED);
  }

  private static GreyPicture onPaper(
      DigitImage image, boolean inverted, boolean smooth, int size, int x, int y) {
    BufferedImage digit = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) digit.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      pixels[i] = (byte) (inverted ? image.intensity(i) : 255 - image.intensity(i));
    }
    BufferedImage paper = new BufferedImage(PAPER, PAPER, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(inverted ? Color.BLACK : Color.WHITE);
    pen.fillRect(0, 0, PAPER, PAPER);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        smooth
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    pen.drawImage(digit, x, y, size, size, null);
    pen.dispose();
    return new GreyPicture(
        PAPER, PAPER, ((DataBufferByte) paper.getRaster().getDataBuffer()).getData());
  }
}
