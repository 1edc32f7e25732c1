package org.digitscape.measure;

import java.util.List;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.measure.judge.DigitJudge;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.jspecify.annotations.Nullable;

/** Takes the grey images of {@link FakeModel} for a 1 and refuses the others. */
public final class FakeJudge implements DigitJudge {

  /** A classifier whose features are the first two pixels. */
  public static ImageClassifier classifier() {
    float[] weights = new float[DigitImage.PIXELS * 2];
    weights[0] = 1;
    weights[3] = 1;
    return new ImageClassifier(
        List.of(),
        List.of(new DenseLayer(weights, new float[2], Activation.IDENTITY)),
        new DenseLayer(new float[2 * 11], new float[11], Activation.IDENTITY));
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public @Nullable String fingerprint() {
    return null;
  }

  @Override
  public List<Likeness.Limit> limits() {
    return List.of(new Likeness.Limit(1, 0.5));
  }

  @Override
  public List<Judgement> judge(List<DigitImage> images) {
    return images.stream()
        .map(
            image -> {
              boolean grey = image.intensity(DigitImage.PIXELS - 1) == FakeModel.GREY;
              return new Judgement(grey ? 1 : 5, grey ? 1 : 0, grey);
            })
        .toList();
  }
}
