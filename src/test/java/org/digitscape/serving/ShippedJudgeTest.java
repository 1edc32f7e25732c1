package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.measure.judge.JudgeCalibration;
import org.digitscape.measure.judge.TrainedJudge;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.digitscape.model.report.Share;
import org.junit.jupiter.api.Test;

/** What the shipped judge was asked to be, with the lecture's model. */
class ShippedJudgeTest {

  private static final Likeness LIKENESS =
      JudgeCalibration.measure(
          MeasuredModel.of(
              ShippedModel.TRAINED.frozen(),
              ShippedModel.TRAINED.card().digits(),
              ShippedModel.DATA),
          ShippedModel.SERVED.judge());

  @Test
  void judge_ofTheLecturesModel_isTheTrainedOne() {
    assertThat(LIKENESS.judge()).isEqualTo(TrainedJudge.NAME);
    assertThat(LIKENESS.fingerprint()).isEqualTo(ShippedJudges.MODEL.card().fingerprint());
  }

  @Test
  void judge_reconstructionsOfTestImages_accepts99Percent() {
    assertThat(LIKENESS.acceptedReconstructions().share()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void judge_averagesOfTwoDigits_refuses95PercentOfEachPair() {
    assertThat(LIKENESS.rejectedAverages())
        .hasSize(3)
        .allSatisfy(pair -> assertThat(pair.rejected().share()).isGreaterThanOrEqualTo(0.95));
  }

  @Test
  void judge_noise_refusesAll() {
    assertThat(LIKENESS.rejectedNoise().share()).isEqualTo(1);
  }

  @Test
  void judge_placesThatNoCodeComesNear_refuses80Percent() {
    Share refused = Objects.requireNonNull(LIKENESS.rejectedEmptyPlaces());
    assertThat(refused.share()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void judge_allTestImages_agreesWithDl4j() {
    List<DigitImage> images = MeasuredModel.images(ShippedModel.DATA.test());
    assertThat(ShippedJudges.MODEL.check(images)).isLessThanOrEqualTo(GoldenBatch.TOLERANCE);
  }
}
