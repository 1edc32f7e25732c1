package org.digitscape.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every source file of ours keeps to. */
class SourceFilesTest {

  private static final int MOST_LINES = 400;
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path FRONTEND = Path.of("frontend");

  @Test
  void file_anywhere_fitsOnAFewScreens() throws IOException {
    List<String> tooLong =
        Stream.of(
                files(Path.of("src"), ".java"),
                files(FRONTEND, ".ts"),
                files(FRONTEND, ".css"),
                files(Path.of("src/main/resources"), ".css"))
            .flatMap(List::stream)
            .filter(file -> lines(file) > MOST_LINES)
            .map(file -> file + ": " + lines(file) + " lines")
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void package_anywhere_saysThatItIsNullMarked() throws IOException {
    List<Path> folders =
        files(JAVA, ".java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !folder.endsWith("org/digitscape"))
            .toList();
    assertThat(folders).isNotEmpty();
    assertThat(folders)
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .containsPattern("(?m)^@NullMarked$"));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path generated = FRONTEND.resolve("generated");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && !file.startsWith(generated))
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
