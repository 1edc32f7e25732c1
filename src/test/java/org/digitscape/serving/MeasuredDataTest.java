package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredDataTest {

  private static final String OTHER = "0".repeat(64);

  private final MnistDataset shipped = ShippedModel.DATA;

  @TempDir Path folder;

  @Test
  void of_modelOfTheShippedImages_givesThem() throws Exception {
    ModelCard card = Cards.of("mine", List.of(1, 5, 6), shipped.trainingSha256());

    assertThat(new MeasuredData(shipped, null).of(card)).isSameAs(shipped);
  }

  @Test
  void of_modelOfSomeShippedDigits_givesThoseAlone() throws Exception {
    MnistDataset sixes =
        new MnistDataset(
            shipped.training().stream().filter(digit -> digit.label() == 6).toList(),
            shipped.test().stream().filter(digit -> digit.label() == 6).toList());
    ModelCard card = Cards.of("six", List.of(6), sixes.trainingSha256());

    assertThat(new MeasuredData(shipped, null).of(card)).isEqualTo(sixes);
  }

  @Test
  void of_modelOfOtherDigits_asksForAFolder() {
    ModelCard card = Cards.of("ten", List.of(0, 1, 2), OTHER);

    assertThatExceptionOfType(ModelRefusedException.class)
        .isThrownBy(() -> new MeasuredData(shipped, null).of(card))
        .withMessageContaining("digitscape.data");
  }

  @Test
  void of_modelOfTheFoldersImages_readsThem() throws Exception {
    writeOriginals(3, 4, 3);
    MnistDataset expected = MnistDataset.fromFolder(folder, Set.of(3, 4));
    ModelCard card = Cards.of("some", List.of(3, 4), expected.trainingSha256());
    MeasuredData data = new MeasuredData(shipped, folder);

    MnistDataset found = data.of(card);

    assertThat(found.training()).extracting(LabeledDigit::label).containsExactly(3, 4, 3);
    assertThat(data.of(card)).isSameAs(found);
  }

  @Test
  void of_modelOfOtherImages_isRefusedWithBothHashes() throws IOException {
    writeOriginals(3, 4, 3);
    String found = MnistDataset.fromFolder(folder, Set.of(3, 4)).trainingSha256();
    ModelCard card = Cards.of("other", List.of(3, 4), OTHER);

    assertThatExceptionOfType(ModelRefusedException.class)
        .isThrownBy(() -> new MeasuredData(shipped, folder).of(card))
        .withMessageContaining(OTHER)
        .withMessageContaining(found)
        .withMessageContaining(folder.toString());
  }

  @Test
  void of_folderWithoutFiles_saysWhichIsMissing() {
    ModelCard card = Cards.of("other", List.of(3, 4), OTHER);

    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> new MeasuredData(shipped, folder).of(card))
        .withMessageContaining("train-images-idx3-ubyte");
  }

  private void writeOriginals(int... labels) throws IOException {
    for (String part : List.of("train", "t10k")) {
      ByteBuffer images = ByteBuffer.allocate(16 + 784 * labels.length);
      images.putInt(0x0803).putInt(labels.length).putInt(28).putInt(28);
      ByteBuffer classes = ByteBuffer.allocate(8 + labels.length);
      classes.putInt(0x0801).putInt(labels.length);
      for (int label : labels) {
        classes.put((byte) label);
      }
      Files.write(folder.resolve(part + "-images-idx3-ubyte"), images.array());
      Files.write(folder.resolve(part + "-labels-idx1-ubyte"), classes.array());
    }
  }
}
