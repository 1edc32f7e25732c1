package org.digitscape.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.digitscape.model.report.ModelReport;

/** A report's claims beside what was measured. */
final class ReportComparison {

  private final int compared;
  private final List<String> differences = new ArrayList<>();

  /**
   * @param claimed the report in the model's file
   * @param measured the same, just now
   */
  ReportComparison(ModelReport claimed, ModelReport measured) {
    SequencedMap<String, ReportClaims.Claim> claims = ReportClaims.of(claimed);
    SequencedMap<String, ReportClaims.Claim> found = ReportClaims.of(measured);
    this.compared = claims.size();
    if (claimed.likeness() != null
        && measured.likeness() != null
        && !String.valueOf(claimed.likeness().fingerprint())
            .equals(String.valueOf(measured.likeness().fingerprint()))) {
      differences.add(
          line(
              "judge's fingerprint",
              String.valueOf(claimed.likeness().fingerprint()),
              String.valueOf(measured.likeness().fingerprint())));
    }
    claims.forEach(
        (name, claim) -> {
          ReportClaims.Claim now = found.get(name);
          if (now == null) {
            differences.add(line(name, number(claim.value()), "nothing"));
          } else if (!(Math.abs(claim.value() - now.value()) <= claim.tolerance())) {
            // Written so that NaN differs.
            differences.add(line(name, number(claim.value()), number(now.value())));
          }
        });
    found.forEach(
        (name, claim) -> {
          if (!claims.containsKey(name)) {
            differences.add(line(name, "nothing", number(claim.value())));
          }
        });
  }

  /** True if every claim holds and none is missing. */
  boolean agrees() {
    return differences.isEmpty();
  }

  void print(PrintWriter out) {
    if (agrees()) {
      out.printf("All %,d numbers of the report were measured again and agree.%n", compared);
    } else {
      out.printf("%d numbers differ from those of the report:%n", differences.size());
      differences.forEach(out::println);
    }
  }

  private static String line(String name, String claimed, String measured) {
    return "  %s: reported %s, measured %s, differs".formatted(name, claimed, measured);
  }

  private static String number(double value) {
    return "%.6g".formatted(value);
  }
}
