package org.digitscape.imaging.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.junit.jupiter.api.Test;

/**
 * Each collected picture is read or refused with a reason, soon. Alone: {@code ./mvnw -Pcorpora
 * test -Dtest=CorpusTest}, and with {@code -Ddigitscape.corpus=FOLDER} also the pictures of a
 * folder.
 */
class CorpusTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  @Test
  void read_collectedPictures_areReadOrRefusedSoon() throws IOException {
    Map<String, byte[]> files = PictureCorpus.files();
    assumeThat(files).isNotEmpty();

    Map<String, Integer> outcomes = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          long start = System.nanoTime();
          outcomes.merge(read(name, file), 1, Integer::sum);
          assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(SOON);
        });

    System.out.println("What became of the pictures: " + outcomes);
    assertThat(outcomes).containsKeys("PICTURE", "DAMAGED");
  }

  private static String read(String name, byte[] file) {
    try {
      GreyPicture picture = new ImageReader().read(file);
      DigitNormalizer.normalize(picture);
      return "PICTURE";
    } catch (ImageRejectedException e) {
      assertThat(e.getMessage()).as(name).hasSizeGreaterThan(20).endsWith(".");
      return e.reason().name();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name + " is neither read nor refused", e);
    }
  }
}
