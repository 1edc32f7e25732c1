package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.mnist.IdxBytes;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {

  @TempDir private Path folder;
  private String output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("model.zip").toString();
  }

  @Test
  void train_folderOfOriginalFiles_writesAModelFileThatEvaluateAccepts() throws IOException {
    String data = writeData();
    CommandRun train =
        CommandRun.of(
            "train",
            "--data",
            data,
            "--digits",
            "1,6",
            "--epochs",
            "2",
            "--batch-size",
            "20",
            "--learning-rate",
            "0.002",
            "--seed",
            "4",
            "--output",
            output);
    assertThat(train.err()).isEmpty();
    assertThat(train.exitCode()).isZero();
    assertThat(train.out()).contains("epoch 1/2  loss 0.", "epoch 2/2  loss 0.", "Written: ");
    assertThat(train.out()).contains("before training on all");

    ModelCard card = ModelFile.read(Path.of(output)).card();
    assertThat(card.digits()).containsExactly(1, 6);
    assertThat(card.training().seed()).isEqualTo(4);
    assertThat(card.training().epochs()).isEqualTo(2);
    assertThat(card.training().batchSize()).isEqualTo(20);
    assertThat(card.training().learningRate()).isEqualTo(0.002);
    assertThat(card.training().heldOut()).isZero();

    CommandRun evaluate = CommandRun.of("evaluate", output, "--data", data);
    assertThat(evaluate.err()).isEmpty();
    assertThat(evaluate.exitCode()).isZero();
    assertThat(evaluate.out()).contains(card.fingerprint()).contains("agrees with DL4J");
  }

  @Test
  void train_principalComponents_needsNoEpochs() throws IOException {
    CommandRun run =
        CommandRun.of(
            "train",
            "--model",
            "pca",
            "--data",
            writeData(),
            "--id",
            "two",
            "--name",
            "Two",
            "--output",
            output);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("two, Two").contains("computed from 90 images");
    ModelCard card = ModelFile.read(Path.of(output)).card();
    assertThat(card.id()).isEqualTo("two");
    assertThat(card.kind()).isEqualTo(ModelKind.PCA);
  }

  @Test
  void train_hiddenWidths_areMirrored() throws IOException {
    CommandRun run =
        CommandRun.of(
            "train",
            "--data",
            writeData(),
            "--digits",
            "0-5",
            "--hidden",
            "20,10",
            "--epochs",
            "1",
            "--no-refit",
            "--output",
            output);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("on all");
    ModelCard card = ModelFile.read(Path.of(output)).card();
    assertThat(card.training().heldOut()).isPositive();
    assertThat(card.id()).isEqualTo("ae-012345");
    assertThat(card.digits()).containsExactly(1, 5);
    assertThat(card.layers()).containsExactly(784, 20, 10, 2, 10, 20, 784);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--latent|3|latent: expected 2, because the page shows a plane, found 3",
        "--model|gan|model: expected one of [ae, ae-best, vae, denoising, pca], found gan",
        "--hidden|20,2|exactly one 2",
        "--hidden|0|expected widths of an autoencoder",
        "--id|My Model|id My Model",
        "--digits|5-1|digits: expected some from 0 to 9, such as 1,5,6 or 0-9, found 5-1",
      })
  void train_impossibleDesign_isAUsageErrorThatSaysWhy(String option, String value, String reason) {
    CommandRun run = CommandRun.of("train", option, value, "--output", output);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
  }

  @Test
  void train_numberOutsideItsRange_isAUsageErrorThatNamesIt() {
    CommandRun run = CommandRun.of("train", "--epochs", "0", "--output", output);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("epochs: expected 1 to 10000, found 0");
  }

  @Test
  void train_digitThatIsNotShipped_asksForAFolder() {
    CommandRun run = CommandRun.of("train", "--digits", "1,3", "--output", output);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("[1, 5, 6]").contains("[1, 3]").contains("--data");
  }

  @Test
  void train_noDigit_isAUsageError() {
    CommandRun run = CommandRun.of("train", "--digits", "12", "--output", output);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("digits: expected some from 0 to 9", "found 12");
  }

  @Test
  void train_dataMissing_namesFolderAndFile() {
    CommandRun run = CommandRun.of("train", "--data", folder.toString(), "--output", output);
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).startsWith(folder + ": expected a file train-images-idx3-ubyte");
  }

  @Test
  void train_outputIsAFolder_isRefusedBeforeTraining() {
    CommandRun run = CommandRun.of("train", "--output", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith(folder + ": expected a file");
  }

  @Test
  void train_outputInNoFolder_isRefusedBeforeTraining() {
    CommandRun run = CommandRun.of("train", "--output", folder.resolve("none/m.zip").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none/m.zip: expected a file in a folder");
  }

  private String writeData() throws IOException {
    MnistDataset all = MnistDataset.shipped();
    List<LabeledDigit> training = all.training().subList(0, 90);
    Path data = Files.createDirectory(folder.resolve("data"));
    IdxBytes.writeFolder(data, training, all.test().subList(0, 70));
    return data.toString();
  }
}
