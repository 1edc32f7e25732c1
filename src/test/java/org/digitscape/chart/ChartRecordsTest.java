package org.digitscape.chart;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // passes null on purpose
class ChartRecordsTest {

  private static final ChartPoint POINT = new ChartPoint(0, 0);

  @Test
  void chartPoint_notFinite_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ChartPoint(Double.NaN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChartPoint(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void axisRange_empty_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AxisRange(1, 1));
  }

  @Test
  void planeRange_null_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> new PlaneRange(null, new AxisRange(0, 1)))
        .withMessage("x must not be null");
  }

  @Test
  void scatterDataset_colorThatIsNoToken_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScatterDataset("a", PointStyle.RECT, "red", 3, List.of()))
        .withMessageContaining("red");
  }

  @Test
  void scatterDataset_noRadius_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScatterDataset("a", PointStyle.RECT, "--c1", 0, List.of()));
  }

  @Test
  void ellipse_flat_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Annotation.Ellipse(POINT, 1, 0, 0, "--c1", false, ""));
  }

  @Test
  void path_onePoint_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Annotation.Path(List.of(POINT), "--c1", false));
  }

  @Test
  void marker_null_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Annotation.Marker(POINT, "--c1", null, 3, true, ""))
        .withMessage("pointStyle must not be null");
  }
}
