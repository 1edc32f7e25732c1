package org.digitscape.serving;

import java.util.List;
import org.digitscape.imaging.DigitAtlas;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.PlaneSquare;

/** Paints the decoded plane. */
final class AtlasPainter {

  /** Tiles in each direction. */
  private static final int TILES = 48;

  /** Of the JPEG, the best first. */
  private static final float[] QUALITIES = {0.6f, 0.5f, 0.4f, 0.3f};

  /** Bytes that the JPEG may have, unless the least quality takes more. */
  private static final int ENOUGH = 350_000;

  private AtlasPainter() {}

  /** Decodes a square of the plane. */
  static Atlas paint(LatentModel model, PlaneSquare square) {
    List<LatentCode> centres = square.centres(TILES);
    List<DigitImage> tiles = model.decodeAll(centres).stream().map(DigitImage::ofUnit).toList();
    byte[] jpeg = jpeg(tiles);
    return new Atlas(
        square.left(), square.low(), square.right(), square.high(), TILES, TILES, jpeg);
  }

  private static byte[] jpeg(List<DigitImage> tiles) {
    byte[] jpeg = {};
    for (float quality : QUALITIES) {
      jpeg = DigitAtlas.encode(tiles, TILES, quality);
      if (jpeg.length <= ENOUGH) {
        break;
      }
    }
    return jpeg;
  }
}
