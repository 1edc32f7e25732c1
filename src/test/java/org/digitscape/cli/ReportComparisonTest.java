package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Reports;
import org.digitscape.model.report.Share;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

  private static final ModelReport REPORT = Reports.of("0".repeat(64));

  @Test
  void agrees_theSame_saysHowManyNumbersWereCompared() {
    assertThat(text(REPORT, REPORT)).containsPattern("All \\d+ numbers .* agree");
    assertThat(new ReportComparison(REPORT, REPORT).agrees()).isTrue();
  }

  @Test
  void agrees_shareWithinTheTolerance_isTrue() {
    assertThat(new ReportComparison(withGaussian(0.9 + 0.9 * ReportClaims.SHARE), REPORT).agrees())
        .isTrue();
  }

  @Test
  void agrees_shareBeyondTheTolerance_namesTheNumber() {
    ModelReport boast = withGaussian(0.94);
    assertThat(new ReportComparison(boast, REPORT).agrees()).isFalse();
    assertThat(text(boast, REPORT))
        .contains("ladder, gaussian, digit-like: reported 0.94", "measured 0.9", "differs")
        .doesNotContain("coverage");
  }

  @Test
  void agrees_partMissingFromTheReport_isFalse() {
    ModelReport less =
        new ModelReport(
            REPORT.sha256(), REPORT.densities(), REPORT.likeness(), null, REPORT.outliers());
    assertThat(text(less, REPORT)).contains("ladder, gaussian, coverage: reported nothing");
  }

  @Test
  void agrees_partThatIsNoLongerMeasured_isFalse() {
    ModelReport less =
        new ModelReport(
            REPORT.sha256(), List.of(), REPORT.likeness(), REPORT.ladder(), REPORT.outliers());
    assertThat(text(REPORT, less)).contains("log-likelihood: reported -2.5").contains("nothing");
  }

  private static ModelReport withGaussian(double digitLike) {
    Ladder ladder = Objects.requireNonNull(REPORT.ladder());
    List<Ladder.Rung> rungs =
        ladder.rungs().stream()
            .map(
                rung ->
                    rung.source().equals("gaussian")
                        ? new Ladder.Rung(
                            rung.source(),
                            rung.samples(),
                            new Share(digitLike, 0.8, 0.95, 100),
                            rung.classShares(),
                            rung.frechetDistance(),
                            rung.density(),
                            rung.coverage())
                        : rung)
            .toList();
    return new ModelReport(
        REPORT.sha256(),
        REPORT.densities(),
        REPORT.likeness(),
        new Ladder(ladder.seed(), ladder.realShares(), rungs),
        REPORT.outliers());
  }

  private static String text(ModelReport claimed, ModelReport measured) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new ReportComparison(claimed, measured).print(out);
    out.flush();
    return text.toString();
  }
}
