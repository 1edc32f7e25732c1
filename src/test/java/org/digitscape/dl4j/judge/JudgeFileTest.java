package org.digitscape.dl4j.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.ModelFormatException;
import org.digitscape.measure.judge.JudgeCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.learning.config.NoOp;

class JudgeFileTest {

  @TempDir private Path folder;
  private JudgeModel written;
  private Path parameters;
  private byte[] good;

  @BeforeEach
  void write() throws IOException {
    MultiLayerNetwork network = JudgeNetwork.create(7, new NoOp());
    written =
        JudgeModel.of(
            new JudgeCard(7, 1, 2, 0.1, 3, "0".repeat(64), 0.5, 0.5, JudgeFile.sha256(network)),
            network);
    JudgeFile.write(folder, written);
    parameters = folder.resolve("judge.bin");
    good = Files.readAllBytes(parameters);
  }

  @Test
  void read_afterWrite_givesTheSameCardAndTheSameNumbers() throws IOException {
    JudgeModel read = JudgeFile.read(folder);
    assertThat(read.card()).isEqualTo(written.card());
    assertThat(read.network().params()).isEqualTo(written.network().params());
  }

  @Test
  void read_oneBitChanged_isRefused() throws IOException {
    good[good.length / 2] ^= 1;
    Files.write(parameters, good);
    refused("SHA-256 " + written.card().sha256());
  }

  @Test
  void read_truncated_isRefused() throws IOException {
    Files.write(parameters, Arrays.copyOf(good, good.length - 4));
    refused("expected " + good.length + " bytes, found " + (good.length - 4));
  }

  @Test
  void read_longer_isRefused() throws IOException {
    Files.write(parameters, Arrays.copyOf(good, good.length + 1));
    refused("found more");
  }

  @Test
  void read_cardOutOfRange_isRefused() throws IOException {
    Path card = folder.resolve("judge.json");
    String json = Files.readString(card);
    assertThat(json).contains("\"limit\" : 0.5");
    Files.writeString(card, json.replace("\"limit\" : 0.5", "\"limit\" : 1.5"));
    refused("the card of a judge");
  }

  private void refused(String message) {
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> JudgeFile.read(folder))
        .withMessageContaining(message);
  }
}
