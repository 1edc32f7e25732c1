package org.digitscape.measure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.density.DensityModel;
import org.digitscape.density.Seeds;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.measure.Wilson;
import org.digitscape.measure.judge.DigitJudge;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.report.Ladder;

/**
 * Measures the ladder: samples of each density are decoded and held against the real test images,
 * by the judge and in the features of the judge's network. It begins with the reconstructions of
 * the test images, which is as good as samples of a model can be.
 */
public final class LadderMeasurement {

  private final MeasuredModel model;
  private final DigitJudge judge;
  private final ImageClassifier classifier;
  private final FrechetDistance frechet;
  private final DensityCoverage coverage;

  /**
   * @param judge says what is digit-like
   * @param classifier gives the features that images are compared by
   */
  public LadderMeasurement(MeasuredModel model, DigitJudge judge, ImageClassifier classifier) {
    this.model = model;
    this.judge = judge;
    this.classifier = classifier;
    List<float[]> real = features(MeasuredModel.images(model.data().test()));
    this.frechet = new FrechetDistance(real);
    this.coverage = new DensityCoverage(real);
  }

  /**
   * Measures every rung.
   *
   * @param densities fitted to the codes of the model's training images
   * @param seed of the samples; each density starts from it
   * @param samples of each density
   */
  public Ladder measure(List<DensityModel> densities, long seed, int samples) {
    List<Ladder.Rung> rungs = new ArrayList<>();
    rungs.add(rung(Ladder.RECONSTRUCTIONS, model.reconstructions()));
    for (DensityModel density : densities) {
      RandomGenerator random = Seeds.random(seed);
      List<LatentCode> codes = new ArrayList<>(samples);
      for (int i = 0; i < samples; i++) {
        codes.add(density.sample(random, 1));
      }
      rungs.add(rung(density.kind().text(), model.decode(codes)));
    }
    List<Integer> labels = model.data().test().stream().map(LabeledDigit::label).toList();
    return new Ladder(seed, shares(labels), rungs);
  }

  private Ladder.Rung rung(String source, List<DigitImage> images) {
    List<Integer> accepted =
        judge.judge(images).stream()
            .filter(DigitJudge.Judgement::digitLike)
            .map(DigitJudge.Judgement::digit)
            .toList();
    List<float[]> features = features(images);
    DensityCoverage.Found found = coverage.of(features);
    return new Ladder.Rung(
        source,
        images.size(),
        Wilson.share(accepted.size(), images.size()),
        shares(accepted),
        frechet.to(features),
        found.density(),
        found.coverage());
  }

  private List<Ladder.ClassShare> shares(List<Integer> digits) {
    if (digits.isEmpty()) {
      return List.of();
    }
    return model.digits().stream()
        .map(
            digit -> {
              long count = digits.stream().filter(digit::equals).count();
              return new Ladder.ClassShare(digit, (double) count / digits.size());
            })
        .toList();
  }

  private List<float[]> features(List<DigitImage> images) {
    return classifier.classify(images.stream().map(DigitImage::toUnit).toList()).stream()
        .map(ImageClassifier.Answer::features)
        .toList();
  }
}
