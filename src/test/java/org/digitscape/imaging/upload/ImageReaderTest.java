package org.digitscape.imaging.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ImageRejectedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 80;

  private final ImageReader reader = new ImageReader();

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void read_picture_keepsItsShapeAndGreys(String format) throws Exception {
    GreyPicture picture = reader.read(encode(corner(BufferedImage.TYPE_INT_RGB), format));

    assertThat(picture.width()).isEqualTo(WIDTH);
    assertThat(picture.height()).isEqualTo(HEIGHT);
    assertThat(picture.at(10, 10)).isLessThan(20);
    assertThat(picture.at(WIDTH - 10, HEIGHT - 10)).isGreaterThan(235);
  }

  @Test
  void read_transparentPng_liesOnWhitePaper() throws Exception {
    BufferedImage clear = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = clear.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 20, 20);
    pen.dispose();

    GreyPicture picture = reader.read(encode(clear, "png"));

    assertThat(picture.at(10, 10)).isZero();
    assertThat(picture.at(100, 70)).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource({"1, 10, 10", "3, 110, 70", "6, 70, 10", "8, 10, 110"})
  void read_turnedJpeg_standsUpright(int orientation, int x, int y) throws Exception {
    byte[] jpeg = encode(corner(BufferedImage.TYPE_INT_RGB), "jpg");

    GreyPicture picture = reader.read(withOrientation(jpeg, orientation));

    assertThat(picture.at(x, y)).as("the dark corner").isLessThan(40);
  }

  @Test
  void read_manyBytes_isRefused() {
    assertRefused(() -> reader.read(new byte[ImageReader.MAX_BYTES + 1]), Reason.TOO_MANY_BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "This is a five.", "GIF89a......", "<svg xmlns='x'/>", "BM......"})
  void read_otherFile_isRefused(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(() -> reader.read(bytes), Reason.NOT_A_PICTURE);
  }

  @Test
  void read_bombOfPixels_isRefusedByItsHeader() throws IOException {
    byte[] bomb = PictureBombs.pngOfAHugeHeader();
    assertRefused(() -> reader.read(bomb), Reason.TOO_MANY_PIXELS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void read_truncated_isRefused(String format) throws IOException {
    byte[] whole = encode(noise(), format);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertRefused(() -> reader.read(half), Reason.DAMAGED);
  }

  @Test
  void read_pngWithWrongChecksum_isRefused() throws IOException {
    byte[] png = encode(noise(), "png");
    png[png.length / 2] ^= 0x55;

    assertRefused(() -> reader.read(png), Reason.DAMAGED);
  }

  @Test
  void read_randomBytesAfterAMagicNumber_neverThrowsAnythingElse() {
    Random random = new Random(28);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(4_000)];
      random.nextBytes(bytes);
      byte[] magic =
          i % 2 == 0
              ? new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}
              : new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
      System.arraycopy(magic, 0, bytes, 0, Math.min(magic.length, bytes.length));
      try {
        reader.read(bytes);
      } catch (ImageRejectedException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      }
    }
  }

  private static void assertRefused(ThrowingCallable reading, Reason reason) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            ImageRejectedException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .message()
        .isNotBlank();
  }

  /** White, with a dark square in the top left corner. */
  private static BufferedImage corner(int type) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 32, 32);
    pen.dispose();
    return picture;
  }

  private static BufferedImage noise() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Random random = new Random(1);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        picture.getRaster().setSample(x, y, 0, random.nextInt(256));
      }
    }
    return picture;
  }

  private static byte[] encode(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  /** The JPEG with an EXIF segment that holds nothing but an orientation. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    DataOutputStream exif = new DataOutputStream(tiff);
    exif.writeBytes("Exif\0\0MM\0*");
    exif.writeInt(8);
    exif.writeShort(1);
    exif.writeShort(0x0112);
    exif.writeShort(3);
    exif.writeInt(1);
    exif.writeShort(orientation);
    exif.writeShort(0);
    exif.writeInt(0);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.write(jpeg, 0, 2);
    out.writeShort(0xFFE1);
    out.writeShort(tiff.size() + 2);
    tiff.writeTo(out);
    out.write(jpeg, 2, jpeg.length - 2);
    return whole.toByteArray();
  }
}
