package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.digitscape.dl4j.training.TrainingProgress;
import org.junit.jupiter.api.Test;

class TrainingBarTest {

  private static final long SECOND = 1_000_000_000;

  private final StringWriter text = new StringWriter();
  private long now;

  @Test
  void accept_halfOfAllDone_fillsHalfOfTheBar() {
    TrainingBar bar = bar();
    now = 25 * SECOND;
    bar.accept(new TrainingProgress(3, 5, 1000, 2000, 0.0512345));
    assertThat(text.toString())
        .isEqualTo("\repoch 3/5 [##########..........] loss 0.05123  200 images/s  0:25 left");
  }

  @Test
  void accept_shorterLine_coversTheOneBefore() {
    TrainingBar bar = bar();
    now = SECOND;
    bar.accept(new TrainingProgress(1, 5, 2000, 2000, 0.05));
    int before = text.toString().length();
    now = 1000 * SECOND;
    bar.accept(new TrainingProgress(5, 5, 2000, 2000, 0.05));
    String after = text.toString().substring(before);
    assertThat(after).startsWith("\repoch 5/5 [####################]").hasSize(before);
  }

  @Test
  void accept_updatesInQuickSuccession_areNotAllShown() {
    TrainingBar bar = bar();
    for (int i = 1; i <= 1000; i++) {
      now = i * SECOND / 1000;
      bar.accept(new TrainingProgress(1, 5, i, 2000, 0.05));
    }
    assertThat(text.toString().chars().filter(character -> character == '\r').count())
        .isBetween(5L, 15L);
  }

  @Test
  void accept_longNumbers_fitEightyColumns() {
    TrainingBar bar = bar();
    now = 3600 * SECOND;
    bar.accept(new TrainingProgress(100, 1000, 2000, 18_081_000, 0.05));
    assertThat(text.toString().length()).isLessThanOrEqualTo(1 + 80);
  }

  @Test
  void close_afterALine_endsIt() {
    TrainingBar bar = bar();
    bar.accept(new TrainingProgress(1, 5, 2000, 2000, 0.05));
    bar.close();
    assertThat(text.toString()).endsWith(System.lineSeparator());
  }

  private TrainingBar bar() {
    return new TrainingBar(new PrintWriter(text), () -> now);
  }
}
