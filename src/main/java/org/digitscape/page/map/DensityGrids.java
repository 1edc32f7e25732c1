package org.digitscape.page.map;

import java.util.Optional;
import org.digitscape.chart.PlaneRange;
import org.digitscape.component.map.DensityGrid;
import org.digitscape.density.DensityKind;
import org.digitscape.serving.DensityField;
import org.digitscape.serving.ServedModel;

/** Where the map finds the shape of a density that it cannot work out by itself. */
final class DensityGrids {

  private DensityGrids() {}

  /** Empty for densities of one Gaussian, or of one for each digit: those say it all themselves. */
  static Optional<DensityGrid> of(ServedModel model, DensityKind kind) {
    return switch (kind) {
      case GAUSSIAN, PER_DIGIT, PRIOR -> Optional.empty();
      case MIXTURE, KERNEL -> Optional.of(grid(model, kind));
    };
  }

  private static DensityGrid grid(ServedModel model, DensityKind kind) {
    DensityField field = model.field(kind);
    String url =
        "api/v1/models/%s/density?density=%s&v=%s"
            .formatted(model.id(), kind.text(), model.card().sha256());
    return new DensityGrid(
        url,
        PlaneRange.of(field.x0(), field.x1(), field.y0(), field.y1()),
        field.size(),
        field.digits(),
        DensityField.STEPS);
  }
}
