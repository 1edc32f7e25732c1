package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.digitscape.dl4j.training.TrainingProgress;
import org.junit.jupiter.api.Test;

class TrainingLinesTest {

  private static final long SECOND = 1_000_000_000;

  @Test
  void accept_epochDone_tellsLossSpeedAndTimeLeft() {
    Iterator<Long> clock = List.of(0L, 40 * SECOND, 50 * SECOND).iterator();
    StringWriter text = new StringWriter();
    try (TrainingLines lines = new TrainingLines(new PrintWriter(text), clock::next)) {
      lines.accept(new TrainingProgress(1, 5, 128, 2000, 0.09));
      lines.accept(new TrainingProgress(1, 5, 2000, 2000, 0.0512345));
      lines.accept(new TrainingProgress(2, 5, 2000, 2000, 0.04));
    }
    assertThat(text.toString().lines())
        .containsExactly(
            "epoch 1/5  loss 0.05123  50 images/s  2:40 left",
            "epoch 2/5  loss 0.04000  80 images/s  1:15 left");
  }
}
