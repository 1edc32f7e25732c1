package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.digitscape.model.report.DensityFit;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.Likeness;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Outliers;
import org.digitscape.model.report.Share;

/** Prints a model's report for people. */
final class ReportText {

  private final PrintWriter out;

  private ReportText(PrintWriter out) {
    this.out = out;
  }

  static void print(PrintWriter out, ModelReport report) {
    ReportText text = new ReportText(out);
    text.densities(report.densities());
    if (report.likeness() != null) {
      text.likeness(report.likeness());
    }
    if (report.ladder() != null) {
      text.ladder(report.ladder());
    }
    if (report.outliers() != null) {
      text.outliers(report.outliers());
    }
  }

  private void densities(List<DensityFit> densities) {
    out.printf("%nDensities%n%-18s %6s %24s%n", "", "parts", "held-out log-likelihood");
    for (DensityFit fit : densities) {
      out.printf(
          "  %-16s %,6d %16.4f +- %.4f%n",
          fit.kind(), fit.parts(), fit.heldOutLogLikelihood(), fit.standardError());
    }
  }

  private void likeness(Likeness likeness) {
    out.printf(
        "%nJudge of digit-likeness: %s%s, limits %s%n",
        likeness.judge(),
        likeness.fingerprint() == null ? "" : ", " + likeness.fingerprint(),
        likeness.limits().stream()
            .map(limit -> "%d: %.3f".formatted(limit.digit(), limit.value()))
            .collect(Collectors.joining(", ")));
    row("accepts of reconstructions of test images", likeness.acceptedReconstructions());
    for (Likeness.Pair pair : likeness.rejectedAverages()) {
      row(
          "refuses of averages of a %d and a %d".formatted(pair.first(), pair.second()),
          pair.rejected());
    }
    row("refuses of pure noise", likeness.rejectedNoise());
    if (likeness.rejectedEmptyPlaces() != null) {
      row("refuses of decodes far from every real code", likeness.rejectedEmptyPlaces());
    }
  }

  private void row(String what, Share share) {
    out.printf("  %-44s %s%n", what, share(share));
  }

  private void ladder(Ladder ladder) {
    out.printf(
        "%nLadder, seed %d; real test images: %s%n%-18s %7s %22s %-22s %9s %8s %9s%n",
        ladder.seed(),
        shares(ladder.realShares()),
        "",
        "images",
        "digit-like (95 %)",
        "classes",
        "Frechet",
        "density",
        "coverage");
    for (Ladder.Rung rung : ladder.rungs()) {
      out.printf(
          "  %-16s %,7d %22s %-22s %9.2f %8.3f %9.3f%n",
          rung.source(),
          rung.samples(),
          share(rung.digitLike()),
          shares(rung.classShares()),
          rung.frechetDistance(),
          rung.density(),
          rung.coverage());
    }
  }

  private void outliers(Outliers outliers) {
    out.printf(
        "%nWhat it does not know (place under the density %s)%n%-18s %7s %9s %9s %9s %10s %10s %10s%n",
        outliers.density(),
        "",
        "images",
        "typical",
        "unusual",
        "unlike",
        "AUC error",
        "AUC place",
        "AUC both");
    for (Outliers.Row row : outliers.rows()) {
      out.printf("  %-16s %,7d", row.source(), row.images());
      if (row.verdicts() != null) {
        out.printf(
            " %7.1f %% %7.1f %% %7.1f %%",
            100 * row.verdicts().typical(),
            100 * row.verdicts().unusual(),
            100 * row.verdicts().unlike());
      }
      if (row.auc() != null) {
        out.printf(
            " %10.3f %10.3f %10.3f",
            row.auc().error().area(), row.auc().place().area(), row.auc().both().area());
      }
      out.println(row.refused() == 0 ? "" : "  (%,d refused as blank)".formatted(row.refused()));
    }
    out.println();
  }

  private static String share(Share share) {
    return "%.1f %% (%.1f-%.1f)"
        .formatted(100 * share.share(), 100 * share.low(), 100 * share.high());
  }

  private static String shares(List<Ladder.ClassShare> shares) {
    return shares.stream()
        .map(each -> "%d: %.1f %%".formatted(each.digit(), 100 * each.share()))
        .collect(Collectors.joining(", "));
  }
}
