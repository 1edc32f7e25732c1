package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelEvaluation;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.judge.JudgeFile;
import org.digitscape.dl4j.judge.JudgeModel;
import org.digitscape.measure.MeasuredModel;
import org.digitscape.measure.ReportMeasurement;
import org.digitscape.measure.judge.Judges;
import org.digitscape.measure.outliers.OutlierImages;
import org.digitscape.measure.outliers.OutlierSet;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.digitscape.model.report.ModelReport;

/** Measures one model after the other, and prints each one's card, report and comparison. */
final class Evaluation {

  private final PrintWriter out;
  private final ReportMeasurement measurement;
  private final Map<Set<Integer>, List<OutlierSet>> outliers = new HashMap<>();

  Evaluation(PrintWriter out) {
    this.out = out;
    JudgeModel judge = JudgeFile.readShipped();
    this.measurement =
        new ReportMeasurement(new Judges(judge.frozen(), judge.card()), ReportMeasurement.SAMPLES);
  }

  /**
   * What came out.
   *
   * @param report as measured
   * @param cardAgrees whether the card's numbers hold, and the copy that serves agrees with DL4J
   * @param reportAgrees whether the numbers of the file's report hold; true if it has none
   */
  record Outcome(ModelReport report, boolean cardAgrees, boolean reportAgrees) {

    /** Whether everything holds. */
    boolean agrees() {
      return cardAgrees && reportAgrees;
    }
  }

  /**
   * Measures a model.
   *
   * @param images of its digits
   */
  Outcome run(TrainedModel model, MnistDataset images) {
    ModelCard card = model.card();
    CardReport.print(out, card);
    out.println();
    CardComparison comparison =
        new CardComparison(
            card,
            images,
            card.training().heldOut() == 0
                ? null
                : ModelEvaluation.validate(model.reference(), HeldOut.of(images.training())),
            ModelEvaluation.measure(model.reference(), images));
    comparison.print(out);
    boolean cardAgrees = comparison.agrees() & frozenCopyAgrees(model, images);
    ModelReport measured =
        measurement.measure(
            MeasuredModel.of(model.frozen(), card.digits(), images),
            card.sha256(),
            card.kind() == ModelKind.VAE,
            outliers.computeIfAbsent(Set.copyOf(card.digits()), Evaluation::imagesOfNone));
    ReportText.print(out, measured);
    boolean reportAgrees = reportAgrees(model, measured);
    out.println();
    out.flush();
    return new Outcome(measured, cardAgrees, reportAgrees);
  }

  private boolean reportAgrees(TrainedModel model, ModelReport measured) {
    if (model.report() == null) {
      out.println("The file has no report to compare with.");
      return true;
    }
    ReportComparison comparison = new ReportComparison(model.report(), measured);
    comparison.print(out);
    return comparison.agrees();
  }

  private static List<OutlierSet> imagesOfNone(Set<Integer> digits) {
    return OutlierImages.of(digits, MnistDataset.shippedTestOfAllDigits());
  }

  private boolean frozenCopyAgrees(TrainedModel model, MnistDataset images) {
    GoldenBatch all = new GoldenBatch(images.test().stream().map(LabeledDigit::image).toList());
    try {
      GoldenBatch.Agreement agreement = all.check(model.frozen(), model.reference());
      out.printf(
          "The copy that serves agrees with DL4J on %,d images: "
              + "largest difference %.1e in a latent variable, %.1e in a pixel.%n",
          agreement.images(), agreement.codes(), agreement.pixels());
      return true;
    } catch (IllegalStateException e) {
      out.println("The copy that serves does not agree with DL4J: " + e.getMessage());
      return false;
    }
  }
}
