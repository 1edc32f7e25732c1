package org.digitscape.serving;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.density.SigmaScale;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.imaging.GreyPng;
import org.digitscape.model.LatentCode;

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
    double left = points.stream().mapToDouble(p -> p.code().x()).min().orElseThrow();
    double right = points.stream().mapToDouble(p -> p.code().x()).max().orElseThrow();
    double low = points.stream().mapToDouble(p -> p.code().y()).min().orElseThrow();
    double high = points.stream().mapToDouble(p -> p.code().y()).max().orElseThrow();
    double half = REACH * Math.max(right - left, high - low) / 2;
    double x0 = (left + right) / 2 - half;
    double y1 = (low + high) / 2 + half;
    double step = 2 * half / SIZE;
    Collection<SigmaScale> scales =
        density.digitScales().isEmpty() ? List.of(density.scale()) : density.digitScales().values();
    byte[] values = new byte[scales.size() * SIZE * SIZE];
    int from = 0;
    for (SigmaScale scale : scales) {
      byte[] square = square(scale, x0, y1, step);
      System.arraycopy(square, 0, values, from, square.length);
      from += square.length;
    }
    return new DensityField(
        x0,
        y1 - 2 * half,
        x0 + 2 * half,
        y1,
        SIZE,
        List.copyOf(density.digitScales().keySet()),
        GreyPng.encode(values, SIZE));
  }

  private static byte[] square(SigmaScale scale, double x0, double y1, double step) {
    double[] sigmas = new double[SIZE * SIZE];
    Arrays.parallelSetAll(
        sigmas,
        i -> {
          double x = x0 + (i % SIZE + 0.5) * step;
          double y = y1 - (i / SIZE + 0.5) * step;
          return scale.sigmas(new LatentCode(x, y));
        });
    byte[] values = new byte[sigmas.length];
    IntStream.range(0, values.length)
        .forEach(i -> values[i] = (byte) Math.min(255, Math.round(DensityField.STEPS * sigmas[i])));
    return values;
  }
}
