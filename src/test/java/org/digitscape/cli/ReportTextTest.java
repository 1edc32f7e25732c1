package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Reports;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  @Test
  void print_wholeReport_hasATableOfTheLadder() {
    assertThat(text(Reports.of("0".repeat(64))))
        .containsPattern(
            "gaussian +100 +90.0 % \\(80.0-95.0\\) 1: 40.0 %, 5: 30.0 %, 6: 30.0 % +70.00 +0.500 +0.400")
        .containsPattern("refuses of averages of a 1 and a 5 +90.0 %")
        .containsPattern("gaussian +1 +-2.5000 \\+- 0.0100")
        .contains("other-digits");
  }

  @Test
  void print_reportOfNothing_printsNoTable() {
    assertThat(text(new ModelReport("0".repeat(64), List.of(), null, null, null)))
        .doesNotContain("Ladder");
  }

  private static String text(ModelReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    ReportText.print(out, report);
    out.flush();
    return text.toString();
  }
}
