package org.digitscape.serving;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.density.SigmaScale;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.imaging.GreyPng;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;

/** Paints densities. */
final class DensityPainter {

  /** Pixels in each direction; a map's pane has two or three times as many. */
  private static final int SIZE = 256;

  /** Side of the square, in sides of the smallest square around the map's points. */
  private static final double REACH = 1.3;

  private DensityPainter() {}

  /**
   * Paints the part of the plane around some points.
   *
   * @param points at least two, apart from each other
   */
  static DensityField paint(FittedDensity density, List<MapPoint> points) {
    PlaneSquare part = PlaneSquare.around(points.stream().map(MapPoint::code).toList(), REACH);
    List<LatentCode> places = part.centres(SIZE);
    Collection<SigmaScale> scales =
        density.digitScales().isEmpty() ? List.of(density.scale()) : density.digitScales().values();
    byte[] values = new byte[scales.size() * SIZE * SIZE];
    int from = 0;
    for (SigmaScale scale : scales) {
      byte[] square = square(scale, places);
      System.arraycopy(square, 0, values, from, square.length);
      from += square.length;
    }
    return new DensityField(
        part.left(),
        part.low(),
        part.right(),
        part.high(),
        SIZE,
        List.copyOf(density.digitScales().keySet()),
        GreyPng.encode(values, SIZE));
  }

  private static byte[] square(SigmaScale scale, List<LatentCode> places) {
    double[] sigmas = new double[places.size()];
    Arrays.parallelSetAll(sigmas, i -> scale.sigmas(places.get(i)));
    byte[] values = new byte[sigmas.length];
    IntStream.range(0, values.length)
        .forEach(i -> values[i] = (byte) Math.min(255, Math.round(DensityField.STEPS * sigmas[i])));
    return values;
  }
}
