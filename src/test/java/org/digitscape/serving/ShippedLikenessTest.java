package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.digitscape.density.DigitLikeness;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.PixelWalk;
import org.junit.jupiter.api.Test;

/** The judge of samples on real data: what it takes for a digit and what not. */
class ShippedLikenessTest {

  private static final DigitLikeness LIKENESS = ShippedModel.SERVED.likeness();
  private static final List<LabeledDigit> TEST = ShippedModel.DATA.test();

  private final SplittableRandom random = new SplittableRandom(12);

  @Test
  void judge_reconstructionsOfTestImages_accepts99Percent() {
    List<LatentCode> codes =
        TEST.stream().map(digit -> ShippedModel.SERVED.testDigit(digit.index()).code()).toList();

    assertThat(accepted(ShippedModel.SERVED.decodeAll(codes))).isCloseTo(0.99, within(0.001));
  }

  @Test
  void judge_noise_acceptsNone() {
    List<DigitImage> noise =
        IntStream.range(0, 100)
            .mapToObj(
                i -> {
                  byte[] pixels = new byte[DigitImage.PIXELS];
                  random.nextBytes(pixels);
                  return DigitImage.ofBytes(pixels);
                })
            .toList();

    assertThat(accepted(noise)).isEqualTo(0);
  }

  @Test
  void judge_averagesOfImagesOfTwoDigits_acceptsFew() {
    assertThat(accepted(averages(1, 5))).isLessThan(0.1);
    assertThat(accepted(averages(1, 6))).isLessThan(0.25);
    assertThat(accepted(averages(5, 6))).isLessThan(0.4);
  }

  @Test
  void judge_fadedReconstructions_acceptsNone() {
    List<DigitImage> faded =
        TEST.subList(0, 200).stream()
            .map(digit -> ShippedModel.SERVED.testDigit(digit.index()).code())
            .map(ShippedModel.SERVED::decode)
            .map(image -> new PixelWalk(blank(), image).at(0.35))
            .toList();

    assertThat(accepted(faded)).isEqualTo(0);
  }

  private List<DigitImage> averages(int first, int second) {
    List<DigitImage> firsts = imagesOf(first);
    List<DigitImage> seconds = imagesOf(second);
    return IntStream.range(0, 200)
        .mapToObj(
            i ->
                average(
                    firsts.get(random.nextInt(firsts.size())),
                    seconds.get(random.nextInt(seconds.size()))))
        .toList();
  }

  private static List<DigitImage> imagesOf(int label) {
    return TEST.stream().filter(digit -> digit.label() == label).map(LabeledDigit::image).toList();
  }

  private static DigitImage average(DigitImage first, DigitImage second) {
    return new PixelWalk(first, second).at(0.5);
  }

  private static DigitImage blank() {
    return DigitImage.ofBytes(new byte[DigitImage.PIXELS]);
  }

  private static double accepted(List<DigitImage> images) {
    return images.stream().filter(image -> LIKENESS.judge(image).digitLike()).count()
        / (double) images.size();
  }
}
