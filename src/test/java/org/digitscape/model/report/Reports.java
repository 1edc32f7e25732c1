package org.digitscape.model.report;

import java.util.List;

/** Reports with every part filled in, for tests. The numbers are nobody's measurement. */
public final class Reports {

  private Reports() {}

  /** A whole report of a network. */
  public static ModelReport of(String sha256) {
    Share share = new Share(0.9, 0.8, 0.95, 100);
    List<Ladder.ClassShare> classes =
        List.of(
            new Ladder.ClassShare(1, 0.4),
            new Ladder.ClassShare(5, 0.3),
            new Ladder.ClassShare(6, 0.3));
    return new ModelReport(
        sha256,
        List.of(new DensityFit("gaussian", 1, -2.5, 0.01)),
        new Likeness(
            "trained",
            "sha256:" + "a".repeat(64),
            List.of(new Likeness.Limit(1, 0.5)),
            share,
            List.of(new Likeness.Pair(1, 5, share)),
            share,
            null),
        new Ladder(
            1,
            classes,
            List.of(
                new Ladder.Rung(Ladder.RECONSTRUCTIONS, 100, share, classes, 12.5, 0.9, 0.8),
                new Ladder.Rung("gaussian", 100, share, classes, 70, 0.5, 0.4))),
        new Outliers(
            "per-digit",
            List.of(
                new Outliers.Row(
                    Outliers.KNOWN, 100, 0, new Outliers.Verdicts(0.9, 0.09, 0.01), null),
                new Outliers.Row(
                    Outliers.OTHER_DIGITS,
                    700,
                    0,
                    new Outliers.Verdicts(0.2, 0.3, 0.5),
                    new Outliers.Auc(
                        new Outliers.Area(0.9, 0.01),
                        new Outliers.Area(0.8, 0.01),
                        new Outliers.Area(0.92, 0.01))))));
  }
}
