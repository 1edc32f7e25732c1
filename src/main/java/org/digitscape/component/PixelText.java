package org.digitscape.component;

import java.util.Base64;
import java.util.List;
import org.digitscape.model.DigitImage;

/** Images as the client halves read them: 784 bytes each in Base64, row by row, 0 = paper. */
public final class PixelText {

  private PixelText() {}

  /** One image. */
  public static String of(DigitImage image) {
    return Base64.getEncoder().encodeToString(image.toBytes());
  }

  /** Several images, one after the other. */
  public static String of(List<DigitImage> images) {
    byte[] bytes = new byte[images.size() * DigitImage.PIXELS];
    for (int i = 0; i < images.size(); i++) {
      System.arraycopy(images.get(i).toBytes(), 0, bytes, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }
}
