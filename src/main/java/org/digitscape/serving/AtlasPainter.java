package org.digitscape.serving;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;

/** Paints the decoded plane. */
final class AtlasPainter {

  /** Tiles in each direction. */
  private static final int TILES = 48;

  /**
   * Side of the grid, in sides of the smallest square around the map's points: a map that fits
   * these points shows no more of the plane unless its pane is twice as wide as high.
   */
  private static final double REACH = 2;

  private AtlasPainter() {}

  static Atlas paint(ServedModel model, List<MapPoint> points) {
    double left = points.stream().mapToDouble(p -> p.code().x()).min().orElseThrow();
    double right = points.stream().mapToDouble(p -> p.code().x()).max().orElseThrow();
    double low = points.stream().mapToDouble(p -> p.code().y()).min().orElseThrow();
    double high = points.stream().mapToDouble(p -> p.code().y()).max().orElseThrow();
    double half = REACH * Math.max(right - left, high - low) / 2;
    double x0 = (left + right) / 2 - half;
    double y1 = (low + high) / 2 + half;
    double step = 2 * half / TILES;
    List<LatentCode> centres = new ArrayList<>(TILES * TILES);
    for (int row = 0; row < TILES; row++) {
      for (int column = 0; column < TILES; column++) {
        centres.add(new LatentCode(x0 + (column + 0.5) * step, y1 - (row + 0.5) * step));
      }
    }
    byte[] jpeg = jpeg(model.decodeAll(centres));
    return new Atlas(x0, y1 - 2 * half, x0 + 2 * half, y1, TILES, TILES, jpeg);
  }

  private static byte[] jpeg(List<DigitImage> tiles) {
    int size = TILES * DigitImage.SIZE;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < tiles.size(); i++) {
      int x = i % TILES * DigitImage.SIZE;
      int y = i / TILES * DigitImage.SIZE;
      picture
          .getRaster()
          .setPixels(x, y, DigitImage.SIZE, DigitImage.SIZE, tiles.get(i).toIntegers());
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
