package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJudgeCommandTest {

  @TempDir private Path folder;

  @Test
  void trainJudge_noData_saysWhatIsMissing() {
    CommandRun run = CommandRun.of("train-judge");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--data");
  }

  @Test
  void trainJudge_limitOfOne_namesIt() {
    CommandRun run = CommandRun.of("train-judge", "--data", folder.toString(), "--limit", "1");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("limit: expected a number over 0 and under 1, found 1");
  }

  @Test
  void trainJudge_folderWithoutMnist_namesTheFile() {
    CommandRun run = CommandRun.of("train-judge", "--data", folder.toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("train-images-idx3-ubyte");
  }
}
