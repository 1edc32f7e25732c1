package org.digitscape.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.digitscape.Digitscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real process in the middle of training, and a real signal. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class InterruptionTest {

  @TempDir private Path folder;

  @Test
  void train_interruptedByCtrlC_endsCleanlyAndWritesNothing() throws Exception {
    assumeFalse(ignoresInterrupts(), "whoever started this process made it ignore Ctrl-C");
    assertEndsCleanly("INT", 130);
  }

  @Test
  void train_askedToTerminate_endsCleanlyAndWritesNothing() throws Exception {
    assertEndsCleanly("TERM", 143);
  }

  private void assertEndsCleanly(String signal, int exitCode) throws Exception {
    Path output = Files.writeString(folder.resolve("model.zip"), "what was there before");
    Process process = startTraining(output);
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("epoch 1/")) {
        line = lines.readLine();
      }
      assertThat(line).as("the first epoch's line").isNotNull();
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(lines.lines()).last().isEqualTo("Interrupted: no model file was written.");
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(exitCode);
      assertThat(output).hasContent("what was there before");
      assertThat(Files.list(folder)).containsExactly(output);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process startTraining(Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Digitscape.class.getName(),
            "train",
            "--digits=5",
            "--batch-size=512",
            "--epochs=10000",
            "--output=" + output);
    // The setting that the program then has to make by itself.
    builder.environment().remove("OMP_NUM_THREADS");
    return builder.redirectErrorStream(true).start();
  }

  /** True in processes that a shell started in the background; children inherit it. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(1));
  }
}
