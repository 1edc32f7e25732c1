package org.digitscape.imaging;

import java.awt.image.BufferedImage;
import org.digitscape.model.DigitImage;

/** Digit images as PNG files: 28x28, 8 bits of grey, 0 = paper, 255 = full ink, as in MNIST. */
public final class DigitPng {

  private DigitPng() {}

  /** The file for an image. */
  public static byte[] encode(DigitImage image) {
    return GreyPng.encode(grey(image));
  }

  static BufferedImage grey(DigitImage image) {
    int size = DigitImage.SIZE;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setDataElements(0, 0, size, size, image.toBytes());
    return picture;
  }
}
