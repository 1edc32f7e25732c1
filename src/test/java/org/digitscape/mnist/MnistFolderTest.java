package org.digitscape.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold MNIST's four original files. */
class MnistFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeOriginalFiles() throws IOException {
    write("train-images-idx3-ubyte", IdxBytes.images(5));
    write("train-labels-idx1-ubyte", IdxBytes.labels(7, 1, 0, 5, 1));
    write("t10k-images-idx3-ubyte.gz", IdxBytes.gzip(IdxBytes.images(3)));
    write("t10k-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(5, 7, 1)));
  }

  @Test
  void fromFolder_someDigits_keepsThemWithTheirOriginalIndexes() throws IOException {
    MnistDataset data = MnistDataset.fromFolder(folder, Set.of(1, 5));
    assertThat(data.training()).extracting(LabeledDigit::label).containsExactly(1, 5, 1);
    assertThat(data.training()).extracting(LabeledDigit::index).containsExactly(1, 3, 4);
    assertThat(data.test()).extracting(LabeledDigit::index).containsExactly(0, 2);
  }

  @Test
  void fromFolder_always_keepsImageAndLabelTogether() throws IOException {
    List<LabeledDigit> training = MnistDataset.fromFolder(folder, Set.of(1, 5, 7)).training();
    assertThat(training)
        .allSatisfy(digit -> assertThat(digit.image().intensity(400)).isEqualTo(digit.index()));
  }

  @Test
  void fromFolder_fileMissing_namesFolderAndFile() throws IOException {
    Files.delete(folder.resolve("train-labels-idx1-ubyte"));
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> MnistDataset.fromFolder(folder, Set.of(1)))
        .withMessage(
            folder
                + ": expected a file train-labels-idx1-ubyte or train-labels-idx1-ubyte.gz,"
                + " found neither");
  }

  @Test
  void fromFolder_imagesInTheLabelsPlace_namesFileExpectedAndFound() throws IOException {
    write("train-labels-idx1-ubyte", IdxBytes.images(5));
    assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> MnistDataset.fromFolder(folder, Set.of(1)))
        .withMessage(
            folder.resolve("train-labels-idx1-ubyte")
                + ": expected magic number 0x00000801, found 0x00000803");
  }

  @Test
  void fromFolder_fewerLabelsThanImages_namesBothCounts() throws IOException {
    write("train-labels-idx1-ubyte", IdxBytes.labels(1, 5));
    assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> MnistDataset.fromFolder(folder, Set.of(1)))
        .withMessage(
            folder.resolve("train-labels-idx1-ubyte")
                + ": expected 5 labels, as many as images, found 2");
  }

  @Test
  void trainingSha256_oneLabelChanged_isAnother() throws IOException {
    String before = MnistDataset.fromFolder(folder, Set.of(1, 5)).trainingSha256();
    write("train-labels-idx1-ubyte", IdxBytes.labels(7, 5, 0, 5, 1));
    assertThat(MnistDataset.fromFolder(folder, Set.of(1, 5)).trainingSha256())
        .isNotEqualTo(before)
        .matches("[0-9a-f]{64}");
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
