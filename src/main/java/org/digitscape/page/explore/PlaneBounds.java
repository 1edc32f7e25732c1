package org.digitscape.page.explore;

import java.util.List;
import org.digitscape.chart.PlaneRange;
import org.digitscape.link.MapView;
import org.digitscape.model.PlaneBox;
import org.digitscape.serving.MapPoint;

/** The rectangle of the plane in which the map's points lie. */
public record PlaneBounds(PlaneBox box) {

  /**
   * The smallest that holds all points.
   *
   * @param points at least one
   */
  public static PlaneBounds of(List<MapPoint> points) {
    return new PlaneBounds(PlaneBox.around(points.stream().map(MapPoint::code).toList()));
  }

  /**
   * What a map shows, independent of its size on screen.
   *
   * @param visible the visible part; NaN and zero widths are the browser's nonsense and give zoom 1
   */
  public MapView view(PlaneRange visible) {
    double zoom =
        Math.max(
            box.width() / (visible.x().max() - visible.x().min()),
            box.height() / (visible.y().max() - visible.y().min()));
    return new MapView(
        Math.clamp((visible.x().min() + visible.x().max()) / 2, -1_000, 1_000),
        Math.clamp((visible.y().min() + visible.y().max()) / 2, -1_000, 1_000),
        Math.clamp(zoom, 0.1, 100));
  }

  /** The rectangle that must be visible for a view. */
  public PlaneRange range(MapView view) {
    double halfX = box.width() / view.zoom() / 2;
    double halfY = box.height() / view.zoom() / 2;
    return PlaneRange.of(view.x() - halfX, view.x() + halfX, view.y() - halfY, view.y() + halfY);
  }
}
