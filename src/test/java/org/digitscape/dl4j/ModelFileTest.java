package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.deeplearning4j.util.ModelSerializer;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing and reading model files that are as they should be. */
class ModelFileTest {

  private static final LatentCode CODE = new LatentCode(0.5, -2);

  @TempDir private Path folder;

  @Test
  void read_afterWrite_givesTheSameCardAndTheSameNumbers() throws IOException {
    TrainedModel written = TinyModel.create();
    Path file = folder.resolve("tiny.zip");
    ModelFile.write(file, written);
    TrainedModel read = ModelFile.read(file);
    assertThat(read.card()).isEqualTo(written.card());
    assertThat(read.reference().decode(CODE)).isEqualTo(written.reference().decode(CODE));
    assertThat(read.frozen().decode(CODE)).isEqualTo(written.frozen().decode(CODE));
  }

  @Test
  void write_twice_givesTheSameBytes() throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    ModelFile.write(first, TinyModel.create());
    ModelFile.write(second, TinyModel.create());
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void write_fileExists_replacesItAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("tiny.zip"), "something older");
    ModelFile.write(file, TinyModel.create());
    assertThat(ModelFile.read(file).card().id()).isEqualTo("tiny");
    assertThat(folder).isDirectoryContaining(each -> each.equals(file));
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void write_cannotReplace_keepsTheOldAndLeavesNothingElse() throws IOException {
    Path occupied = folder.resolve("tiny.zip");
    Files.createDirectories(occupied.resolve("inside"));
    assertThatThrownBy(() -> ModelFile.write(occupied, TinyModel.create()))
        .isInstanceOf(IOException.class);
    assertThat(occupied).isNotEmptyDirectory();
    assertThat(Files.list(folder)).containsExactly(occupied);
  }

  @Test
  void write_cardOfAnotherNetwork_isRefused() {
    TrainedModel model = TinyModel.create();
    TrainedModel mismatched =
        new TrainedModel(
            TinyModel.card(TinyModel.LAYERS, "f".repeat(64)),
            model.frozen(),
            model.reference(),
            null,
            null);
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.write(folder.resolve("tiny.zip"), mismatched))
        .withMessageContaining("expected SHA-256 ffff");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void networkBytes_always_areReadableByModelSerializer() throws IOException {
    TrainedModel model = TinyModel.create();
    Path file = folder.resolve("network.zip");
    Files.write(file, NetworkArchive.write(model.reference().network()));
    assertThat(ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false).params())
        .isEqualTo(model.reference().network().params());
  }

  @Test
  void read_noSuchFile_saysSo() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> ModelFile.read(folder.resolve("none.zip")));
  }

  @Test
  void readShipped_unknownId_namesTheResource() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ModelFile.readShipped("none"))
        .withMessageContaining("/models/none.zip");
  }
}
