package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.jspecify.annotations.Nullable;

/**
 * A card's claims beside what was measured.
 *
 * @param card what the model says of itself
 * @param data what it was measured on
 * @param validated what came out on the training images that were held out; null if the network in
 *     the file learnt from all, whose card cannot be held to the validation then
 * @param measured what came out on the test images
 */
record CardComparison(
    ModelCard card,
    MnistDataset data,
    ModelCard.@Nullable Validation validated,
    ModelCard.Metrics measured) {

  /** The largest difference between a claim and a measurement. */
  static final double TOLERANCE = 1e-4;

  /** True if every claim holds. */
  boolean agrees() {
    ModelCard.Metrics claimed = card.metrics();
    return claimed.testImages() == measured.testImages()
        && close(claimed.testMse(), measured.testMse())
        && close(claimed.knnAccuracy(), measured.knnAccuracy())
        && validationAgrees()
        && trainingImages() == data.training().size()
        && card.training().dataSha256().equals(data.trainingSha256());
  }

  private boolean validationAgrees() {
    ModelCard.Validation claimed = card.validation();
    return claimed == null
        || card.refitted()
        || validated != null
            && claimed.images() == validated.images()
            && close(claimed.mse(), validated.mse())
            && close(claimed.knnAccuracy(), validated.knnAccuracy());
  }

  private int trainingImages() {
    return card.training().images() + card.training().heldOut();
  }

  void print(PrintWriter out) {
    ModelCard.Metrics claimed = card.metrics();
    out.printf("%-16s %-14s %-14s%n", "", "card", "measured");
    ModelCard.Validation claims = card.validation();
    if (claims != null && card.refitted()) {
      out.printf(
          "%-16s of the network before this one, which is gone: not measured again%n", "held out");
    } else if (claims != null && validated != null) {
      row(out, "held out images", claims.images(), validated.images(), true);
      number(out, "their MSE", claims.mse(), validated.mse());
      number(out, "their 5-NN", claims.knnAccuracy(), validated.knnAccuracy());
    }
    row(out, "test images", claimed.testImages(), measured.testImages(), true);
    number(out, "test MSE", claimed.testMse(), measured.testMse());
    number(out, "5-NN accuracy", claimed.knnAccuracy(), measured.knnAccuracy());
    row(out, "training images", trainingImages(), data.training().size(), true);
    row(
        out,
        "training data",
        card.training().dataSha256().substring(0, 12),
        data.trainingSha256().substring(0, 12),
        card.training().dataSha256().equals(data.trainingSha256()));
  }

  private static void number(PrintWriter out, String what, double claimed, double measured) {
    row(out, what, "%.6f".formatted(claimed), "%.6f".formatted(measured), close(claimed, measured));
  }

  private static void row(
      PrintWriter out, String what, Object claimed, Object measured, boolean close) {
    boolean same = close && (claimed instanceof String || Objects.equals(claimed, measured));
    out.printf("%-16s %-14s %-14s %s%n", what, claimed, measured, same ? "" : "differs");
  }

  private static boolean close(double claimed, double measured) {
    return Math.abs(claimed - measured) <= TOLERANCE;
  }
}
