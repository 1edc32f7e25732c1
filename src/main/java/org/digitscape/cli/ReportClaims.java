package org.digitscape.cli;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.digitscape.model.report.DensityFit;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.Likeness;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Outliers;
import org.digitscape.model.report.Share;

/**
 * Every number of a report by a name of its own, with the most by which a measurement may differ.
 * What is measured is fixed to the last sample; the tolerances are for other processors and other
 * versions of Java, whose exponentials and logarithms may differ in the last bit, so that a sample
 * at a limit falls on its other side.
 */
final class ReportClaims {

  /** For shares of thousands of images: one in five hundred. */
  static final double SHARE = 2e-3;

  /** For mean log-likelihoods, in nats. */
  static final double LIKELIHOOD = 1e-3;

  /** For the numbers of a fit. */
  static final double FIT = 1e-3;

  /** For Frechet distances, as a part of the distance. */
  static final double DISTANCE = 0.02;

  private final SequencedMap<String, Claim> claims = new LinkedHashMap<>();

  private ReportClaims() {}

  /**
   * A number.
   *
   * @param value as reported
   * @param tolerance the most by which another measurement may differ
   */
  record Claim(double value, double tolerance) {}

  /** All numbers of a report, in its order. */
  static SequencedMap<String, Claim> of(ModelReport report) {
    ReportClaims claims = new ReportClaims();
    report.densities().forEach(claims::add);
    if (report.likeness() != null) {
      claims.add(report.likeness());
    }
    if (report.ladder() != null) {
      claims.add(report.ladder());
    }
    if (report.outliers() != null) {
      claims.add(report.outliers());
    }
    return claims.claims;
  }

  private void add(DensityFit fit) {
    String name = "density " + fit.kind() + ", ";
    put(name + "parts", fit.parts(), 0);
    put(name + "log-likelihood", fit.heldOutLogLikelihood(), LIKELIHOOD);
    put(name + "standard error", fit.standardError(), LIKELIHOOD);
    for (int i = 0; i < fit.partsCurve().size(); i++) {
      put(name + "log-likelihood of " + (i + 1), fit.partsCurve().get(i), LIKELIHOOD);
    }
    for (int i = 0; i < fit.components().size(); i++) {
      DensityFit.Part part = fit.components().get(i);
      put(name + "weight of part " + (i + 1), part.weight(), FIT);
      put(name + "x of part " + (i + 1), part.x(), FIT);
      put(name + "y of part " + (i + 1), part.y(), FIT);
      put(name + "xx of part " + (i + 1), part.xx(), FIT);
      put(name + "xy of part " + (i + 1), part.xy(), FIT);
      put(name + "yy of part " + (i + 1), part.yy(), FIT);
    }
    if (fit.bandwidths() != null) {
      put(name + "pilot bandwidth", fit.bandwidths().pilot(), FIT);
      put(name + "kernel bandwidth", fit.bandwidths().kernel(), FIT);
    }
  }

  private void add(Likeness likeness) {
    String judge = "judge " + likeness.judge() + ", ";
    likeness
        .limits()
        .forEach(limit -> put(judge + "limit of " + limit.digit(), limit.value(), FIT));
    share(judge + "reconstructions accepted", likeness.acceptedReconstructions());
    likeness
        .rejectedAverages()
        .forEach(
            pair ->
                share(
                    judge + "averages of " + pair.first() + " and " + pair.second() + " refused",
                    pair.rejected()));
    share(judge + "noise refused", likeness.rejectedNoise());
    if (likeness.rejectedEmptyPlaces() != null) {
      share(judge + "empty places refused", likeness.rejectedEmptyPlaces());
    }
  }

  private void add(Ladder ladder) {
    put("ladder, seed", ladder.seed(), 0);
    ladder
        .realShares()
        .forEach(each -> put("ladder, real share of " + each.digit(), each.share(), SHARE));
    for (Ladder.Rung rung : ladder.rungs()) {
      String name = "ladder, " + rung.source() + ", ";
      share(name + "digit-like", rung.digitLike());
      rung.classShares()
          .forEach(each -> put(name + "share of " + each.digit(), each.share(), SHARE));
      put(name + "Frechet distance", rung.frechetDistance(), DISTANCE * rung.frechetDistance());
      // A generated image may lie in the balls of many real ones at once.
      put(name + "density", rung.density(), 5 * SHARE);
      put(name + "coverage", rung.coverage(), SHARE);
    }
  }

  private void add(Outliers outliers) {
    for (Outliers.Row row : outliers.rows()) {
      String name = "no digit, " + row.source() + ", ";
      put(name + "images", row.images(), 0);
      put(name + "refused", row.refused(), 0);
      if (row.verdicts() != null) {
        // As many as one of the images of small sets.
        double tolerance = Math.max(SHARE, 1.01 / row.images());
        put(name + "typical", row.verdicts().typical(), tolerance);
        put(name + "unusual", row.verdicts().unusual(), tolerance);
        put(name + "unlike", row.verdicts().unlike(), tolerance);
      }
      if (row.auc() != null) {
        put(name + "AUC of the error", row.auc().error().area(), SHARE);
        put(name + "AUC of the place", row.auc().place().area(), SHARE);
        put(name + "AUC of both", row.auc().both().area(), SHARE);
      }
    }
  }

  private void share(String name, Share share) {
    put(name, share.share(), SHARE);
    put(name + ", low end", share.low(), SHARE);
    put(name + ", high end", share.high(), SHARE);
    put(name + ", count", share.count(), 0);
  }

  private void put(String name, double value, double tolerance) {
    claims.put(name, new Claim(value, tolerance));
  }
}
