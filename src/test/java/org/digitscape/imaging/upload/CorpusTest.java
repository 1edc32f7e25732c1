package org.digitscape.imaging.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.junit.jupiter.api.Test;

/**
 * Odd and broken pictures that others have collected, see docs/security.md; each is read or refused
 * with a reason, soon. Alone: {@code ./mvnw -Pcorpora test -Dtest=CorpusTest}, and with {@code
 * -Ddigitscape.corpus=FOLDER} also the pictures of a folder.
 */
class CorpusTest {

  /** Folders of the corpora in the jars that the profile adds. */
  private static final String[] ON_CLASS_PATH = {
    "broken-jpeg/", "jpeg/", "exif/", "jpeg-lossless/", "data/images/"
  };

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void read_collectedPictures_areReadOrRefusedSoon() throws IOException {
    for (String folder : ON_CLASS_PATH) {
      for (URL url : Collections.list(getClass().getClassLoader().getResources(folder))) {
        if (url.getProtocol().equals("jar")) {
          URI jar = URI.create(url.toString().replaceFirst("!.*", "!/"));
          try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            readAll(files.getPath(folder));
          }
        }
      }
    }
    String folder = System.getProperty("digitscape.corpus");
    if (folder != null) {
      readAll(Path.of(folder));
    }
    assumeThat(outcomes).isNotEmpty();
    System.out.println("What became of the pictures: " + outcomes);
    assertThat(outcomes).containsKeys("PICTURE", "DAMAGED");
  }

  private void readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(CorpusTest::isPicture).toList()) {
        long start = System.nanoTime();
        outcomes.merge(read(file), 1, Integer::sum);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s", file).isLessThan(SOON);
      }
    }
  }

  private static String read(Path file) throws IOException {
    try {
      GreyPicture picture = new ImageReader().read(Files.readAllBytes(file));
      DigitNormalizer.normalize(picture);
      return "PICTURE";
    } catch (ImageRejectedException e) {
      assertThat(e.getMessage()).as("%s", file).hasSizeGreaterThan(20).endsWith(".");
      return e.reason().name();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(file + " is neither read nor refused", e);
    }
  }

  private static boolean isPicture(Path file) {
    return Files.isRegularFile(file)
        && file.toString()
            .toLowerCase(Locale.ROOT)
            .matches(".*\\.(jpe?g|jpe|png|gif|bmp|tiff?|psd|webp|ico|jp2)");
  }
}
