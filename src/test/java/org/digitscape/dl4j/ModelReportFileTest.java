package org.digitscape.dl4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in model files. */
class ModelReportFileTest {

  @TempDir private Path folder;
  private Path file;
  private ModelReport report;

  @BeforeEach
  void writeModel() throws IOException {
    TrainedModel model = TinyModel.create();
    file = folder.resolve("tiny.zip");
    report = Reports.of(model.card().sha256());
    ModelFile.write(file, model);
  }

  @Test
  void read_noReport_givesNone() throws IOException {
    assertThat(ModelFile.read(file).report()).isNull();
  }

  @Test
  void writeReport_thenRead_givesTheSameReportAndModel() throws IOException {
    TrainedModel before = ModelFile.read(file);
    ModelFile.writeReport(file, report);
    TrainedModel after = ModelFile.read(file);
    assertThat(after.report()).isEqualTo(report);
    assertThat(after.card()).isEqualTo(before.card());
  }

  @Test
  void write_modelWithReport_givesTheSameBytesAsWriteReport() throws IOException {
    ModelFile.writeReport(file, report);
    Path other = folder.resolve("other.zip");
    ModelFile.write(other, TinyModel.create().withReport(report));
    assertThat(other).hasSameBinaryContentAs(file);
  }

  @Test
  void writeReport_ofAnotherNetwork_isRefusedAndChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.writeReport(file, Reports.of("e".repeat(64))))
        .withMessageContaining("report.json: expected a report of the network")
        .withMessageContaining("eeee");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void read_reportOfAnotherNetwork_isRefused() throws IOException {
    ModelFile.writeReport(file, report);
    changeReport(report.sha256(), "e".repeat(64));
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.read(file))
        .withMessageContaining("expected a report of the network " + report.sha256());
  }

  @Test
  void read_reportWithAnUnknownPart_isRefused() throws IOException {
    ModelFile.writeReport(file, report);
    changeReport("\"ladder\"", "\"stairs\"");
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.read(file))
        .withMessageContaining("report.json: expected the report of a model")
        .withMessageContaining("stairs");
  }

  @Test
  void read_reportWithAShareOverOne_isRefused() throws IOException {
    ModelFile.writeReport(file, report);
    changeReport("\"coverage\" : 0.8", "\"coverage\" : 1.8");
    assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.read(file))
        .withMessageContaining("coverage 1.8");
  }

  private void changeReport(String from, String to) throws IOException {
    Map<String, byte[]> entries =
        new HashMap<>(
            ZipEntries.read(
                "tiny",
                Files.readAllBytes(file),
                Map.of("card.json", 1 << 16, "network.zip", 1 << 26, "report.json", 1 << 16)));
    String json = new String(entries.get("report.json"), UTF_8);
    assertThat(json).contains(from);
    entries.put("report.json", json.replace(from, to).getBytes(UTF_8));
    Files.write(file, ZipEntries.write(entries));
  }
}
