package org.digitscape.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImageOptionsTest {

  @Test
  void options_ofTheDockerfile_areOnOneLineWithTheFolderOfThisMachine() throws IOException {
    String options = ImageOptions.read(Path.of("Dockerfile"), Path.of("some", "cache"));

    assertThat(options.split(" "))
        .allMatch(option -> option.startsWith("-"))
        .anyMatch(option -> option.startsWith("-Xmx"))
        .contains("-XX:+ExitOnOutOfMemoryError")
        .contains("-Dorg.bytedeco.javacpp.cachedir=" + Path.of("some", "cache"));
    assertThat(options).doesNotContain("/var/cache");
  }

  @Test
  void wholeHeapAtOnce_ofOptions_isAsMuchAsTheMost() {
    assertThat(ImageOptions.wholeHeapAtOnce("-Xmx1g -Dx=y"))
        .isEqualTo("-Xmx1g -Dx=y -Xms1g -XX:+AlwaysPreTouch");
  }
}
