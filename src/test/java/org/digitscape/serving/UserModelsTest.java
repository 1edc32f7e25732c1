package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UserModelsTest {

  private static final String SHIPPED = ShippedModel.DATA.trainingSha256();

  private final UserModels users =
      new UserModels(
          new MeasuredData(ShippedModel.DATA, null),
          TrainedModel::frozen,
          ShippedJudges.JUDGES,
          ModelFile.SHIPPED);

  @TempDir Path folder;

  @Test
  void load_folder_servesWhatFitsAndSaysWhatDoesNot(CapturedOutput output) throws IOException {
    write("a-mine.zip", Cards.of("mine", List.of(1, 5, 6), SHIPPED));
    write("b-taken.zip", Cards.of("ae", List.of(1, 5, 6), SHIPPED));
    write("c-again.zip", Cards.of("mine", List.of(1, 5, 6), SHIPPED));
    write("d-foreign.zip", Cards.of("foreign", List.of(1, 5, 6), "0".repeat(64)));
    Files.writeString(folder.resolve("e-damaged.zip"), "no zip at all");
    Files.writeString(folder.resolve("notes.txt"), "not a model");

    List<ServedModel> models = users.load(folder);

    assertThat(models).extracting(ServedModel::id).containsExactly("mine");
    assertThat(models.getFirst().points()).hasSize(500);
    assertThat(output)
        .contains("b-taken.zip is not served: another model has the id \"ae\"")
        .contains("c-again.zip is not served: another model has the id \"mine\"")
        .contains("d-foreign.zip is not served: it was trained on other images")
        .contains("e-damaged.zip is not served: ")
        .doesNotContain("notes.txt");
  }

  @Test
  void load_noFolder_throws() {
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> users.load(folder.resolve("nowhere")))
        .withMessageContaining("nowhere")
        .withMessageContaining("digitscape.models");
  }

  private void write(String name, ModelCard card) throws IOException {
    TrainedModel shipped = ShippedModel.TRAINED;
    ModelFile.write(folder.resolve(name), TrainedModel.of(card, shipped.reference()));
  }
}
