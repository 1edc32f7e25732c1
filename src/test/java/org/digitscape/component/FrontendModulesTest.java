package org.digitscape.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of those modules in {@code frontend/} that need no browser. They are Node's own
 * tests, and the Node is Playwright's, so that none has to be installed.
 */
class FrontendModulesTest {

  private static final Path TESTS = Path.of("src/test/frontend");

  @Test
  void modules_all_passTheirTests() throws IOException, InterruptedException {
    Path report = Files.createTempFile("frontend-modules", ".txt");
    try {
      Process node =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(report.toFile())
              .start();
      assertThat(node.waitFor(60, TimeUnit.SECONDS)).as("finished within a minute").isTrue();
      String text = Files.readString(report, StandardCharsets.UTF_8);
      assertThat(node.exitValue()).as(text).isZero();
      assertThat(text).containsPattern("(?m)^# pass [1-9]").contains("# fail 0");
    } finally {
      Files.delete(report);
    }
  }

  private static List<String> command() throws IOException {
    String node =
        Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().getFirst();
    List<String> command =
        new ArrayList<>(
            List.of(
                node,
                "--import",
                "./" + TESTS.resolve("resolve-typescript.mjs"),
                "--test",
                "--test-reporter=tap"));
    try (Stream<Path> files = Files.list(TESTS)) {
      files.map(Path::toString).filter(file -> file.endsWith(".test.mjs")).forEach(command::add);
    }
    return command;
  }
}
