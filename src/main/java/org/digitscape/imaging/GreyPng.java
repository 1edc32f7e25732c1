package org.digitscape.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Grey pictures of any size as PNG files of 8 bits of grey, without loss. */
public final class GreyPng {

  private GreyPng() {}

  /**
   * The file for a picture.
   *
   * @param values 0..255 as bytes, row by row from the top left
   * @param width of the picture, at least 1
   * @throws IllegalArgumentException if the rows are not full
   */
  public static byte[] encode(byte[] values, int width) {
    if (width < 1 || values.length == 0 || values.length % width != 0) {
      throw new IllegalArgumentException(values.length + " values are not rows of " + width);
    }
    int height = values.length / width;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setDataElements(0, 0, width, height, values);
    return encode(picture);
  }

  static byte[] encode(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
