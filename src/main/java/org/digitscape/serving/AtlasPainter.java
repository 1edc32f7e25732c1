package org.digitscape.serving;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.imaging.DigitAtlas;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/** Paints the decoded plane. */
final class AtlasPainter {

  /** Tiles in each direction. */
  private static final int TILES = 40;

  /**
   * Side of the grid, in sides of the smallest square around the map's points: a map that fits
   * these points shows no more of the plane unless its pane is so much wider than high.
   */
  private static final double REACH = 1.6;

  /**
   * Of the JPEG: keeps it under 200 kB; whoever rests on a place gets that place decoded exactly.
   */
  private static final float QUALITY = 0.4f;

  private AtlasPainter() {}

  /**
   * Decodes the part of the plane around some points.
   *
   * @param points at least two, apart from each other
   */
  static Atlas paint(LatentModel model, List<MapPoint> points) {
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
    List<DigitImage> tiles = model.decodeAll(centres).stream().map(DigitImage::ofUnit).toList();
    byte[] jpeg = DigitAtlas.encode(tiles, TILES, QUALITY);
    return new Atlas(x0, y1 - 2 * half, x0 + 2 * half, y1, TILES, TILES, jpeg);
  }
}
