package org.digitscape.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class IdxReaderTest {

  private static final String FILE = "some-file";

  @Test
  void readImages_plain_givesEveryPixel() throws IOException {
    byte[][] images = IdxReader.readImages(FILE, stream(IdxBytes.images(3)));
    assertThat(images).hasDimensions(3, 784);
    assertThat(images[2]).containsOnly(2);
  }

  @Test
  void readImages_gzipped_givesTheSame() throws IOException {
    byte[] file = IdxBytes.images(3);
    assertThat(IdxReader.readImages(FILE, stream(IdxBytes.gzip(file))))
        .isDeepEqualTo(IdxReader.readImages(FILE, stream(file)));
  }

  @Test
  void readLabels_plain_givesEveryLabel() throws IOException {
    assertThat(IdxReader.readLabels(FILE, stream(IdxBytes.labels(0, 9, 5))))
        .containsExactly(0, 9, 5);
  }

  @Test
  void readImages_labels_namesBothMagicNumbers() {
    refused(IdxBytes.labels(1, 5, 6))
        .withMessage("some-file: expected magic number 0x00000803, found 0x00000801");
  }

  @Test
  void readImages_otherRows_namesThem() {
    refused(IdxBytes.withHeader(IdxBytes.images(1), 2, 32))
        .withMessage("some-file: expected 28 rows, found 32");
  }

  @Test
  void readImages_otherColumns_namesThem() {
    refused(IdxBytes.withHeader(IdxBytes.images(1), 3, 27))
        .withMessage("some-file: expected 28 columns, found 27");
  }

  @Test
  void readImages_truncated_namesTheImage() {
    byte[] file = IdxBytes.images(3);
    refused(Arrays.copyOf(file, file.length - 1))
        .withMessage(
            "some-file: expected 3 images of 784 bytes, found the end of the file in image 2");
  }

  @Test
  void readImages_headerTruncated_isRefused() {
    refused(Arrays.copyOf(IdxBytes.images(1), 7))
        .withMessage("some-file: expected a whole IDX file of images, found the end of the file");
  }

  @Test
  void readImages_empty_isRefused() {
    refused(new byte[0])
        .withMessage("some-file: expected a whole IDX file of images, found the end of the file");
  }

  @Test
  void readImages_moreBytesThanAnnounced_isRefused() {
    byte[] file = IdxBytes.images(2);
    refused(Arrays.copyOf(file, file.length + 1))
        .withMessage("some-file: expected the end of the file, found more bytes than it announces");
  }

  @Test
  void readImages_absurdCount_isRefusedWithoutReservingMemory() {
    refused(IdxBytes.withHeader(IdxBytes.images(1), 1, Integer.MAX_VALUE))
        .withMessage("some-file: expected 0 to 1000000 items, found 2147483647");
  }

  @Test
  void readImages_negativeCount_isRefused() {
    refused(IdxBytes.withHeader(IdxBytes.images(1), 1, -1))
        .withMessage("some-file: expected 0 to 1000000 items, found -1");
  }

  @Test
  void readImages_gzipTruncated_isRefused() throws IOException {
    byte[] packed = IdxBytes.gzip(IdxBytes.images(3));
    refused(Arrays.copyOf(packed, packed.length / 2))
        .withMessageStartingWith("some-file: expected");
  }

  @Test
  void readImages_gzipDamaged_isRefused() throws IOException {
    byte[] packed = IdxBytes.gzip(IdxBytes.images(3));
    packed[packed.length - 6] ^= 0x55; // in the checksum of the content
    refused(packed)
        .withMessage("some-file: expected a whole IDX file of images, found damaged compression");
  }

  @Test
  void readLabels_notADigit_namesItAndItsPosition() {
    assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> IdxReader.readLabels(FILE, stream(IdxBytes.labels(1, 200))))
        .withMessage("some-file: expected labels from 0 to 9, found label 200 at position 1");
  }

  @Test
  void readLabels_truncated_namesBothCounts() {
    byte[] file = IdxBytes.labels(1, 5, 6);
    assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> IdxReader.readLabels(FILE, stream(Arrays.copyOf(file, file.length - 1))))
        .withMessage("some-file: expected 3 labels, found only 2");
  }

  @Test
  void readIntegers_labels_namesBothMagicNumbers() {
    assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> IdxReader.readIntegers(FILE, stream(IdxBytes.labels(1))))
        .withMessage("some-file: expected magic number 0x00000C01, found 0x00000801");
  }

  private static ThrowableAssertAlternative<DataFormatException> refused(byte[] file) {
    return assertThatExceptionOfType(DataFormatException.class)
        .isThrownBy(() -> IdxReader.readImages(FILE, stream(file)));
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
