package org.digitscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@NullUnmarked // passes null on purpose
class ScatterChartTest {

  private static final ChartPoint POINT = new ChartPoint(1, 2);
  private static final ScatterDataset DATASET =
      new ScatterDataset("a", PointStyle.TRIANGLE, "--c5", 3.5, List.of(POINT));

  private final ScatterChart chart = new ScatterChart();

  @Test
  void setDatasets_dataset_reachesTheElement() {
    chart.setDatasets(List.of(DATASET));
    JsonNode dataset = json("datasets").get(0);
    assertThat(dataset.get("pointStyle").asString()).isEqualTo("TRIANGLE");
    assertThat(dataset.get("color").asString()).isEqualTo("--c5");
    assertThat(dataset.get("points").get(0).get("y").asDouble()).isEqualTo(2);
    assertThat(chart.getDatasets()).containsExactly(DATASET);
  }

  @Test
  void setDatasets_null_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> chart.setDatasets(null))
        .withMessageContaining("datasets");
  }

  @Test
  void setDatasets_listChangedAfterwards_keepsItsCopy() {
    List<ScatterDataset> list = new ArrayList<>(List.of(DATASET));
    chart.setDatasets(list);
    list.clear();
    assertThat(chart.getDatasets()).hasSize(1);
  }

  @Test
  void setAnnotations_kinds_carryTheirType() {
    chart.setAnnotations(
        List.of(
            new Annotation.Ellipse(POINT, 2, 1, 0.5, "--ink", true, ""),
            new Annotation.Path(List.of(POINT, POINT), "--ink", false),
            new Annotation.Marker(POINT, "--ink", PointStyle.DIAMOND, 5, true, "here")));
    assertThat(json("annotations").valueStream().map(node -> node.get("type").asString()))
        .containsExactly("ellipse", "path", "marker");
  }

  @Test
  void setAnnotations_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setAnnotations(null));
  }

  @Test
  void setLabel_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setLabel(null));
  }

  @Test
  void setLabel_text_isReadBack() {
    chart.setLabel("Codes");
    assertThat(chart.getLabel()).isEqualTo("Codes");
  }

  @Test
  void setAxisTitles_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setAxisTitles("x", null));
  }

  @Test
  void setZoomLabels_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setZoomLabels(null));
  }

  @Test
  void setFitRange_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setFitRange(null));
  }

  @Test
  void setFitRange_range_reachesTheElement() {
    chart.setFitRange(PlaneRange.of(-1, 2, -3, 4));
    assertThat(json("fitRange").get("x").get("max").asDouble()).isEqualTo(2);
  }

  @Test
  void show_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.show(null));
  }

  @Test
  void setZoomLimits_notAroundOne_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setZoomLimits(1.5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setZoomLimits(0.5, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setZoomLimits(0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setZoomLimits(0.5, Double.NaN));
  }

  @Test
  void setKeys_notALetter_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setKeys(Set.of("Enter")));
    assertThatIllegalArgumentException().isThrownBy(() -> chart.setKeys(Set.of("A")));
  }

  @Test
  void setKeys_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> chart.setKeys(null));
  }

  @Test
  void pointClick_pointTheChartDoesNotHave_isDropped() {
    chart.setDatasets(List.of(DATASET));
    List<ScatterChart.PointReference> seen = new ArrayList<>();
    chart.addPointClickListener(event -> seen.add(event.getPoint()));
    ComponentUtil.fireEvent(chart, new ScatterChart.PointClickEvent(chart, true, 0, 1));
    ComponentUtil.fireEvent(chart, new ScatterChart.PointClickEvent(chart, true, 1, 0));
    ComponentUtil.fireEvent(chart, new ScatterChart.PointClickEvent(chart, true, 0, 0));
    assertThat(seen).containsExactly(new ScatterChart.PointReference(0, 0));
  }

  @Test
  void viewChange_event_hasTheRange() {
    List<PlaneRange> seen = new ArrayList<>();
    chart.addViewChangeListener(event -> seen.add(event.getRange()));
    ComponentUtil.fireEvent(chart, new ScatterChartBase.ViewChangeEvent(chart, true, 0, 1, 2, 3));
    assertThat(seen).containsExactly(PlaneRange.of(0, 1, 2, 3));
  }

  @Test
  void planeKey_event_hasKeyAndPlace() {
    var event = new ScatterChartBase.PlaneKeyEvent(chart, true, "a", 1, 2);
    assertThat(event.getKey()).isEqualTo("a");
    assertThat(event.getPoint()).isEqualTo(POINT);
  }

  private JsonNode json(String property) {
    return (JsonNode) chart.getElement().getPropertyRaw(property);
  }
}
