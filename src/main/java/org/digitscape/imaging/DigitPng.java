package org.digitscape.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.digitscape.model.DigitImage;

/** Digit images as PNG files: 28x28, 8 bits of grey, 0 = paper, 255 = full ink, as in MNIST. */
public final class DigitPng {

  private DigitPng() {}

  /** The file for an image. */
  public static byte[] encode(DigitImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(grey(image), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage grey(DigitImage image) {
    int size = DigitImage.SIZE;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setDataElements(0, 0, size, size, image.toBytes());
    return picture;
  }
}
