package org.digitscape.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A scatter chart: datasets of points, and annotations over them. Colours are the names of CSS
 * custom properties, so a chart follows the page's theme without the server. The page defines
 * those, and the ones that the chart itself is painted with: {@code --paper} (ground), {@code
 * --ink}, {@code --ink-2} (icons), {@code --ink-3} (text along the axes), {@code --line}
 * (graticule) and {@code --edge} (borders).
 */
@Tag("scatter-chart")
@JsModule("./scatter-chart/scatter-chart.ts")
public class ScatterChart extends ScatterChartBase {

  private List<ScatterDataset> datasets = List.of();
  private List<Annotation> annotations = List.of();

  /** Creates a chart without points. */
  public ScatterChart() {}

  /**
   * Creates a chart with points.
   *
   * @param datasets see {@link #setDatasets(List)}
   */
  public ScatterChart(List<ScatterDataset> datasets) {
    setDatasets(datasets);
  }

  /**
   * Replaces all points.
   *
   * @param datasets in drawing order, the last one on top; copied; none by default
   * @throws NullPointerException if the list or an element is null
   */
  public void setDatasets(List<ScatterDataset> datasets) {
    Objects.requireNonNull(datasets, "datasets must not be null");
    this.datasets = List.copyOf(datasets);
    getElement().setPropertyList("datasets", this.datasets);
  }

  /** The points, in drawing order; unmodifiable. */
  public List<ScatterDataset> getDatasets() {
    return datasets;
  }

  /**
   * Replaces what is drawn over the points.
   *
   * @param annotations in drawing order; copied; none by default
   * @throws NullPointerException if the list or an element is null
   */
  public void setAnnotations(List<Annotation> annotations) {
    Objects.requireNonNull(annotations, "annotations must not be null");
    this.annotations = List.copyOf(annotations);
    getElement().setPropertyList("annotations", this.annotations);
  }

  /** What is drawn over the points, in drawing order; unmodifiable. */
  public List<Annotation> getAnnotations() {
    return annotations;
  }

  /**
   * Listens to clicks, taps and Space on a point.
   *
   * @param listener not null; only called with points that this chart has
   */
  public Registration addPointClickListener(ComponentEventListener<PointClickEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        PointClickEvent.class, event -> callIfKnown(event.getPoint(), event, listener));
  }

  /**
   * Listens to the pointer coming to rest on a point. Every one costs a request.
   *
   * @param listener not null; only called with points that this chart has
   */
  public Registration addPointHoverListener(ComponentEventListener<PointHoverEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        PointHoverEvent.class, event -> callIfKnown(event.getPoint(), event, listener));
  }

  private <E extends ComponentEvent<?>> void callIfKnown(
      PointReference point, E event, ComponentEventListener<E> listener) {
    boolean known =
        point.dataset() < datasets.size()
            && point.index() < datasets.get(point.dataset()).points().size();
    if (known) {
      listener.onComponentEvent(event);
    }
  }

  /**
   * Which point.
   *
   * @param dataset position in {@link #getDatasets()}, at least 0
   * @param index position among the dataset's points, at least 0
   */
  public record PointReference(int dataset, int index) implements Serializable {

    /**
     * @throws IllegalArgumentException if a position is negative
     */
    public PointReference {
      if (dataset < 0 || index < 0) {
        throw new IllegalArgumentException("no point at " + dataset + ", " + index);
      }
    }
  }

  /** The visitor has clicked a point. */
  @DomEvent("point-click")
  public static class PointClickEvent extends ComponentEvent<ScatterChart> {

    private final PointReference point;

    /** Built by Vaadin from the client's event. */
    public PointClickEvent(
        ScatterChart source,
        boolean fromClient,
        @EventData("event.detail.dataset") int dataset,
        @EventData("event.detail.index") int index) {
      super(source, fromClient);
      this.point = new PointReference(dataset, index);
    }

    /** Which point. */
    public PointReference getPoint() {
      return point;
    }
  }

  /** The pointer rests on a point. */
  @DomEvent("point-hover")
  public static class PointHoverEvent extends ComponentEvent<ScatterChart> {

    private final PointReference point;

    /** Built by Vaadin from the client's event. */
    public PointHoverEvent(
        ScatterChart source,
        boolean fromClient,
        @EventData("event.detail.dataset") int dataset,
        @EventData("event.detail.index") int index) {
      super(source, fromClient);
      this.point = new PointReference(dataset, index);
    }

    /** Which point. */
    public PointReference getPoint() {
      return point;
    }
  }
}
