package org.digitscape.measure.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.digitscape.density.Seeds;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.measure.Wilson;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.digitscape.model.report.Share;

/**
 * Measures what a judge accepts and refuses where the right answer is known: reconstructions of
 * test images, and images that are no digits.
 */
public final class JudgeCalibration {

  /** Any number will do; the same images are made for every model. */
  private static final long SEED = 4;

  private static final int IMAGES = 2_000;

  private final MeasuredModel model;
  private final DigitJudge judge;

  private JudgeCalibration(MeasuredModel model, DigitJudge judge) {
    this.model = model;
    this.judge = judge;
  }

  /** Measures a judge with the images of a model. */
  public static Likeness measure(MeasuredModel model, DigitJudge judge) {
    return new JudgeCalibration(model, judge).likeness();
  }

  private Likeness likeness() {
    return new Likeness(
        judge.name(),
        judge.fingerprint(),
        judge.limits(),
        Wilson.share(accepted(model.reconstructions()), model.reconstructions().size()),
        averages(),
        rejected(noise()),
        emptyPlaces().map(this::rejected).orElse(null));
  }

  private List<Likeness.Pair> averages() {
    List<Likeness.Pair> pairs = new ArrayList<>();
    for (int first : model.digits()) {
      for (int second : model.digits()) {
        if (first < second) {
          pairs.add(new Likeness.Pair(first, second, rejected(averages(first, second))));
        }
      }
    }
    return pairs;
  }

  /** Pixel averages of a random test image of the one digit and of one of the other. */
  private List<DigitImage> averages(int first, int second) {
    List<float[]> firsts = imagesOf(first);
    List<float[]> seconds = imagesOf(second);
    RandomGenerator random = Seeds.random(SEED);
    List<DigitImage> images = new ArrayList<>(IMAGES);
    for (int i = 0; i < IMAGES; i++) {
      float[] x = firsts.get(random.nextInt(firsts.size()));
      float[] y = seconds.get(random.nextInt(seconds.size()));
      float[] average = new float[DigitImage.PIXELS];
      for (int p = 0; p < average.length; p++) {
        average[p] = (x[p] + y[p]) / 2;
      }
      images.add(DigitImage.ofUnit(average));
    }
    return images;
  }

  private List<float[]> imagesOf(int label) {
    return model.data().test().stream()
        .filter(digit -> digit.label() == label)
        .map(LabeledDigit::image)
        .map(DigitImage::toUnit)
        .toList();
  }

  /** Every pixel any of the 256 intensities, each as likely. */
  private static List<DigitImage> noise() {
    RandomGenerator random = Seeds.random(SEED);
    List<DigitImage> images = new ArrayList<>(IMAGES);
    for (int i = 0; i < IMAGES; i++) {
      byte[] pixels = new byte[DigitImage.PIXELS];
      random.nextBytes(pixels);
      images.add(DigitImage.ofBytes(pixels));
    }
    return images;
  }

  private Optional<List<DigitImage>> emptyPlaces() {
    return new EmptyPlaces(model).draw(SEED, IMAGES).map(model::decode);
  }

  private Share rejected(List<DigitImage> images) {
    return Wilson.share(images.size() - accepted(images), images.size());
  }

  private int accepted(List<DigitImage> images) {
    return (int) judge.judge(images).stream().filter(DigitJudge.Judgement::digitLike).count();
  }
}
