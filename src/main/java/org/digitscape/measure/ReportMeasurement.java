package org.digitscape.measure;

import java.util.List;
import org.digitscape.density.DensityKind;
import org.digitscape.density.DensityModel;
import org.digitscape.density.fit.Densities;
import org.digitscape.measure.judge.DigitJudge;
import org.digitscape.measure.judge.JudgeCalibration;
import org.digitscape.measure.judge.Judges;
import org.digitscape.measure.ladder.LadderMeasurement;
import org.digitscape.measure.outliers.OutlierMeasurement;
import org.digitscape.measure.outliers.OutlierSet;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Outliers;
import org.jspecify.annotations.Nullable;

/** Measures everything that a model's report says. The same model gives the same report. */
public final class ReportMeasurement {

  /** Samples of each density on the ladder. */
  public static final int SAMPLES = 10_000;

  /** Seed of the samples; any number will do. */
  public static final long SEED = 156;

  /** The density under which a place counts as rare. */
  private static final DensityKind PLACE = DensityKind.PER_DIGIT;

  private final Judges judges;
  private final int samples;

  /**
   * @param judges one of which judges each model
   * @param samples of each density, at least 2; {@link #SAMPLES} for a report
   */
  public ReportMeasurement(Judges judges, int samples) {
    this.judges = judges;
    this.samples = samples;
  }

  /**
   * Measures a model. Densities are fitted anew.
   *
   * @param sha256 of its network
   * @param prior whether it was trained towards a standard normal distribution of its codes
   * @param outliers images of none of its digits; empty to leave that part out
   */
  public ModelReport measure(
      MeasuredModel model, String sha256, boolean prior, List<OutlierSet> outliers) {
    Densities densities =
        new Densities(
            model.trainingCodes(), model.trainingLabels(), model.testCodes(), prior, List.of());
    DigitJudge judge = judges.choose(model.digits(), model.data(), model::reconstructions);
    List<DensityModel> rungs =
        densities.kinds().stream().map(kind -> densities.get(kind).density()).toList();
    return new ModelReport(
        sha256,
        densities.report(),
        JudgeCalibration.measure(model, judge),
        new LadderMeasurement(model, judge, judges.classifier()).measure(rungs, SEED, samples),
        outliers(model, densities, outliers));
  }

  private static @Nullable Outliers outliers(
      MeasuredModel model, Densities densities, List<OutlierSet> sets) {
    return sets.isEmpty()
        ? null
        : OutlierMeasurement.measure(
            model.model(),
            densities.get(PLACE).density(),
            MeasuredModel.images(model.data().test()),
            sets);
  }
}
