package org.digitscape.page;

import java.util.List;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;

/** The rectangle of the plane in which the map's points lie. */
record PlaneBounds(double xMin, double xMax, double yMin, double yMax) {

  static PlaneBounds of(List<MapPoint> points) {
    List<LatentCode> codes = points.stream().map(MapPoint::code).toList();
    return new PlaneBounds(
        codes.stream().mapToDouble(LatentCode::x).min().orElse(-1),
        codes.stream().mapToDouble(LatentCode::x).max().orElse(1),
        codes.stream().mapToDouble(LatentCode::y).min().orElse(-1),
        codes.stream().mapToDouble(LatentCode::y).max().orElse(1));
  }
}
