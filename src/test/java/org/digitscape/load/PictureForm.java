package org.digitscape.load;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** A form with a picture of a digit, as a browser sends it. */
final class PictureForm {

  private static final String BOUNDARY = "the-border-between-two-parts";

  static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private static final int SIZE = 800;

  private PictureForm() {}

  /**
   * A form with a line on grainy paper.
   *
   * @param line x and y in turn, on 280 units
   */
  static byte[] withFive(int[] line, RandomGenerator random) {
    BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        picture.setRGB(x, y, 0x010101 * (225 + random.nextInt(20)));
      }
    }
    Path2D path = new Path2D.Double();
    double scale = SIZE / 280.0;
    path.moveTo(line[0] * scale, line[1] * scale);
    for (int i = 2; i < line.length; i += 2) {
      path.lineTo(line[i] * scale, line[i + 1] * scale);
    }
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.DARK_GRAY);
    pen.setStroke(new BasicStroke(40, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(path);
    pen.dispose();
    return form(picture);
  }

  private static byte[] form(BufferedImage picture) {
    String head =
        """
        --%s\r
        Content-Disposition: form-data; name="image"; filename="digit.png"\r
        Content-Type: image/png\r
        \r
        """
            .formatted(BOUNDARY);
    try {
      ByteArrayOutputStream form = new ByteArrayOutputStream();
      form.write(head.getBytes(StandardCharsets.US_ASCII));
      ImageIO.write(picture, "png", form);
      form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
      return form.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
