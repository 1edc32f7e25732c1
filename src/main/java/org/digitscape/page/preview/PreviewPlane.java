package org.digitscape.page.preview;

import java.awt.Rectangle;
import java.util.Optional;
import org.digitscape.chart.PlaneRange;
import org.digitscape.link.MapView;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneBox;
import org.digitscape.page.explore.PlaneBounds;

/**
 * Where places of the latent plane lie in a picture: equal scale on both axes, y upwards.
 *
 * @param area the part of the picture
 * @param scale pixels for a unit of the plane
 * @param center the place in its middle
 */
record PreviewPlane(Rectangle area, double scale, LatentCode center) {

  private static final double MARGIN = 44;

  /** Shows everything with a margin, or all of a view. */
  static PreviewPlane of(Rectangle area, PlaneBounds bounds, Optional<MapView> view) {
    if (view.isPresent()) {
      PlaneRange range = bounds.range(view.orElseThrow());
      double width = range.x().max() - range.x().min();
      double height = range.y().max() - range.y().min();
      return new PreviewPlane(
          area,
          Math.min(area.width / width, area.height / height),
          new LatentCode(view.orElseThrow().x(), view.orElseThrow().y()));
    }
    PlaneBox box = bounds.box();
    return new PreviewPlane(
        area,
        Math.min(
            (area.width - 2 * MARGIN) / box.width(), (area.height - 2 * MARGIN) / box.height()),
        new LatentCode((box.left() + box.right()) / 2, (box.low() + box.high()) / 2));
  }

  double left(LatentCode code) {
    return area.getCenterX() + scale * (code.x() - center.x());
  }

  double top(LatentCode code) {
    return area.getCenterY() - scale * (code.y() - center.y());
  }

  LatentCode at(double left, double top) {
    return new LatentCode(
        center.x() + (left - area.getCenterX()) / scale,
        center.y() - (top - area.getCenterY()) / scale);
  }
}
