package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;

  @Test
  void evaluate_shipped_agreesWithItsCard() {
    CommandRun run = CommandRun.of("evaluate");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("784-500-300-2-300-500-784, tanh", "1,087,586", "agrees with DL4J on 2,985")
        .doesNotContain("differs");
  }

  @Test
  void evaluate_cardClaimsTooMuch_saysWhereAndFails() throws IOException {
    TrainedModel shipped = ModelFile.readShipped("ae");
    ModelCard card = shipped.card();
    ModelCard boast =
        new ModelCard(
            card.id(),
            card.name(),
            card.kind(),
            card.digits(),
            card.layers(),
            card.activation(),
            card.parameters(),
            card.training(),
            card.validation(),
            new ModelCard.Metrics(2_985, card.metrics().testMse(), 0.999),
            card.codeVersion(),
            card.sha256());
    Path file = folder.resolve("boast.zip");
    ModelFile.write(
        file, new TrainedModel(boast, shipped.frozen(), shipped.reference(), null, null));
    CommandRun run = CommandRun.of("evaluate", file.toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.out()).containsPattern("5-NN accuracy +0.999000 .* differs");
  }

  @Test
  void evaluate_noModelFile_namesFileExpectedAndFound() throws IOException {
    Path file = Files.writeString(folder.resolve("text.zip"), "no model");
    CommandRun run = CommandRun.of("evaluate", file.toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.err().strip())
        .isEqualTo(file + ": expected a zip file, found a file of another kind");
  }

  @Test
  void evaluate_noSuchFile_saysSo() {
    CommandRun run = CommandRun.of("evaluate", folder.resolve("none.zip").toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("none.zip: expected a file, found none");
  }
}
