package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.model.ModelCard;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;

  /** The quickest of the shipped models stands for all; whoever changes one runs evaluate. */
  @Test
  void evaluate_shipped_agreesWithItsCardAndItsReport() throws IOException {
    Path file = folder.resolve("pca.zip");
    ModelFile.write(file, ModelFile.readShipped("pca"));
    CommandRun run = CommandRun.of("evaluate", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("784-2-784, identity", "agrees with DL4J on 2,985")
        .containsPattern("reconstructions +2,985 +\\d")
        .containsPattern("kernel +10,000 +\\d")
        .containsPattern("All \\d+ numbers of the report were measured again and agree")
        .doesNotContain("differs");
  }

  @Test
  void evaluate_cardAndReportClaimTooMuch_saysWhereAndFails() throws IOException {
    TrainedModel shipped = ModelFile.readShipped("pca");
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
        file,
        new TrainedModel(
            boast, shipped.frozen(), shipped.reference(), boast(shipped.report()), null));
    CommandRun run = CommandRun.of("evaluate", file.toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.out())
        .containsPattern("5-NN accuracy +0.999000 .* differs")
        .contains("2 numbers differ")
        .containsPattern("ladder, gaussian, digit-like: reported 0.99.*, measured 0.1.*differs");
  }

  @Test
  void evaluate_writeWithoutFiles_saysWhatIsMissing() {
    CommandRun run = CommandRun.of("evaluate", "--write");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--write: expected model files");
  }

  /** The same report, in which nearly all samples of one Gaussian are digit-like. */
  private static ModelReport boast(@Nullable ModelReport report) {
    Ladder ladder = Objects.requireNonNull(Objects.requireNonNull(report).ladder());
    List<Ladder.Rung> rungs = new ArrayList<>();
    for (Ladder.Rung rung : ladder.rungs()) {
      Share share = rung.digitLike();
      rungs.add(
          rung.source().equals("gaussian")
              ? new Ladder.Rung(
                  rung.source(),
                  rung.samples(),
                  new Share(0.99, share.low(), 1, share.count()),
                  rung.classShares(),
                  rung.frechetDistance(),
                  rung.density(),
                  rung.coverage())
              : rung);
    }
    return new ModelReport(
        report.sha256(),
        report.densities(),
        report.likeness(),
        new Ladder(ladder.seed(), ladder.realShares(), rungs),
        report.outliers());
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
