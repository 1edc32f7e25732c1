package org.digitscape.mnist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused with a reason. */
class IdxReaderFuzzTest {

  @Test
  void read_mutatedFiles_areReadOrRefused() throws IOException {
    SplittableRandom random = new SplittableRandom(12);
    byte[] images = IdxBytes.images(3);
    byte[] labels = IdxBytes.labels(1, 5, 6, 1);
    byte[][] files = {images, labels, IdxBytes.gzip(images), IdxBytes.gzip(labels)};
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] file = mutate(files[i % files.length], random);
      refused += isRefused(file, i % 2 == 0) ? 1 : 0;
    }
    assertThat(refused).isBetween(5_000, 19_999);
  }

  private static boolean isRefused(byte[] file, boolean images) {
    try {
      if (images) {
        for (byte[] image : IdxReader.readImages("f", new ByteArrayInputStream(file))) {
          assertThat(image).hasSize(784);
        }
      } else {
        for (byte label : IdxReader.readLabels("f", new ByteArrayInputStream(file))) {
          assertThat(label).isBetween((byte) 0, (byte) 9);
        }
      }
      return false;
    } catch (IOException e) {
      assertThat(e).as(() -> Arrays.toString(file)).isInstanceOf(DataFormatException.class);
      assertThat(e).hasMessageContaining("expected");
      return true;
    }
  }

  private static byte[] mutate(byte[] file, SplittableRandom random) {
    byte[] mutated =
        random.nextInt(3) == 0
            ? Arrays.copyOf(file, random.nextInt(file.length + 20))
            : file.clone();
    int changes = random.nextInt(4);
    for (int i = 0; i < changes && mutated.length > 0; i++) {
      // Most often in the header.
      int reach = random.nextBoolean() ? Math.min(20, mutated.length) : mutated.length;
      mutated[random.nextInt(reach)] = (byte) random.nextInt(256);
    }
    return mutated;
  }
}
