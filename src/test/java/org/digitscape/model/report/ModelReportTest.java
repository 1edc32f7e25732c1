package org.digitscape.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelReportTest {

  private static final ModelReport REPORT = Reports.of("0".repeat(64));

  @Test
  void new_notASha256_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reports.of("0".repeat(63)))
        .withMessageContaining("sha256");
  }

  @Test
  void new_oneDensityTwice_throws() {
    DensityFit fit = REPORT.densities().getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelReport(REPORT.sha256(), List.of(fit, fit), null, null, null))
        .withMessageContaining("densities");
  }

  @Test
  void share_outsideItsInterval_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(0.5, 0.6, 0.7, 10))
        .withMessageContaining("low");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(0.8, 0.6, 0.7, 10))
        .withMessageContaining("high");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(Double.NaN, 0.6, 0.7, 10))
        .withMessageContaining("share");
  }

  @Test
  void verdicts_notAddingUp_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outliers.Verdicts(0.5, 0.4, 0.2))
        .withMessageContaining("adding up to 1.1");
  }

  @Test
  void rung_ofASource_isFound() {
    Ladder ladder = Objects.requireNonNull(REPORT.ladder());
    assertThat(ladder.rung("gaussian")).get().extracting(Ladder.Rung::samples).isEqualTo(100);
    assertThat(ladder.rung("kernel")).isEmpty();
  }

  @Test
  void ladder_oneSourceTwice_throws() {
    Ladder ladder = Objects.requireNonNull(REPORT.ladder());
    Ladder.Rung rung = ladder.rungs().getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ladder(1, List.of(), List.of(rung, rung)))
        .withMessageContaining("rungs");
  }
}
