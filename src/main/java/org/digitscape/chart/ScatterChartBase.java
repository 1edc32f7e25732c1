package org.digitscape.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The plane that scatter charts share: one scale on both axes, zoom, pan, and a probe that pointer
 * and keyboard move. What stands on the plane is the subclass's.
 *
 * <p>Keys on the focused plane: arrows move the probe by 1/40 of the view (with Shift by 5/40),
 * Enter announces it, Space clicks there, plus and minus zoom, 0 fits.
 */
@NpmPackage(value = "chart.js", version = "4.6.1")
public abstract class ScatterChartBase extends Component implements HasSize, HasStyle {

  /** For subclasses, which name their own element. */
  protected ScatterChartBase() {}

  /**
   * Sets the name that screen readers give the plane.
   *
   * @param label not null; empty by default
   */
  public void setLabel(String label) {
    getElement().setProperty("label", Objects.requireNonNull(label, "label must not be null"));
  }

  /** The name that screen readers give the plane, empty by default. */
  public String getLabel() {
    return getElement().getProperty("label", "");
  }

  /**
   * Sets the axes' titles, drawn at their ends with an arrow.
   *
   * @param x not null; empty (no title) by default
   * @param y not null; empty (no title) by default
   */
  public void setAxisTitles(String x, String y) {
    Objects.requireNonNull(x, "x must not be null");
    Objects.requireNonNull(y, "y must not be null");
    getElement().setPropertyList("axisTitles", List.of(x, y));
  }

  /**
   * Sets the names of the buttons beside the plane.
   *
   * @param labels not null; empty by default
   */
  public void setZoomLabels(ZoomLabels labels) {
    Objects.requireNonNull(labels, "labels must not be null");
    getElement().setPropertyBean("zoomLabels", labels);
  }

  /**
   * Sets what "fit" shows. By default that is the smallest rectangle around all points.
   *
   * @param range not null
   */
  public void setFitRange(PlaneRange range) {
    Objects.requireNonNull(range, "range must not be null");
    getElement().setPropertyBean("fitRange", range);
  }

  /**
   * Bounds the zoom, as multiples of the scale that "fit" gives.
   *
   * @param least the farthest out, in (0, 1]; 0.5 by default
   * @param most the closest in, at least 1; 16 by default
   * @throws IllegalArgumentException if a bound is outside its range or not finite
   */
  public void setZoomLimits(double least, double most) {
    Checks.requirePositive(least, "least");
    Checks.requirePositive(most, "most");
    if (least > 1 || most < 1) {
      throw new IllegalArgumentException(
          "zoom limits must enclose 1, not " + least + " and " + most);
    }
    getElement().setPropertyList("zoomLimits", List.of(least, most));
  }

  /**
   * Chooses the letter keys that reach the server from the focused plane, with the probe's place.
   *
   * @param keys single letters, in lower case; none by default
   * @throws IllegalArgumentException if a key is not one lower-case letter
   */
  public void setKeys(Set<String> keys) {
    Objects.requireNonNull(keys, "keys must not be null");
    for (String key : keys) {
      if (key.length() != 1 || !Character.isLowerCase(key.charAt(0))) {
        throw new IllegalArgumentException("a key is one lower-case letter, not \"" + key + "\"");
      }
    }
    getElement().setPropertyList("keys", keys.stream().sorted().toList());
  }

  /**
   * Zooms and pans so that all of a rectangle shows.
   *
   * @param range not null; cut to the zoom limits
   */
  public void show(PlaneRange range) {
    Objects.requireNonNull(range, "range must not be null");
    getElement()
        .callJsFunction("show", range.x().min(), range.x().max(), range.y().min(), range.y().max());
  }

  /** Shows the fit range again. */
  public void fit() {
    getElement().callJsFunction("fit");
  }

  /**
   * Listens to zooming and panning by the visitor, once it has rested for 250 ms.
   *
   * @param listener not null
   */
  public Registration addViewChangeListener(ComponentEventListener<ViewChangeEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(ViewChangeEvent.class, listener);
  }

  /**
   * Listens to clicks, taps and Space on bare ground.
   *
   * @param listener not null
   */
  public Registration addPlaneClickListener(ComponentEventListener<PlaneClickEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(PlaneClickEvent.class, listener);
  }

  /**
   * Listens to Enter, by which the visitor asks what is under the probe.
   *
   * @param listener not null
   */
  public Registration addProbeListener(ComponentEventListener<ProbeEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(ProbeEvent.class, listener);
  }

  /**
   * Listens to the letter keys chosen by {@link #setKeys}.
   *
   * @param listener not null
   */
  public Registration addPlaneKeyListener(ComponentEventListener<PlaneKeyEvent> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(PlaneKeyEvent.class, listener);
  }

  /**
   * Names of the buttons beside the plane.
   *
   * @param zoomIn not null
   * @param zoomOut not null
   * @param fit not null
   */
  public record ZoomLabels(String zoomIn, String zoomOut, String fit) {

    /**
     * @throws NullPointerException if a name is null
     */
    public ZoomLabels {
      Objects.requireNonNull(zoomIn, "zoomIn must not be null");
      Objects.requireNonNull(zoomOut, "zoomOut must not be null");
      Objects.requireNonNull(fit, "fit must not be null");
    }
  }

  /** The visitor has zoomed or panned. */
  @DomEvent("view-change")
  public static class ViewChangeEvent extends ComponentEvent<ScatterChartBase> {

    private final PlaneRange range;

    /** Built by Vaadin from the client's event. */
    public ViewChangeEvent(
        ScatterChartBase source,
        boolean fromClient,
        @EventData("event.detail.xMin") double xMin,
        @EventData("event.detail.xMax") double xMax,
        @EventData("event.detail.yMin") double yMin,
        @EventData("event.detail.yMax") double yMax) {
      super(source, fromClient);
      this.range = PlaneRange.of(xMin, xMax, yMin, yMax);
    }

    /** What the chart shows now. */
    public PlaneRange getRange() {
      return range;
    }
  }

  /** What events at a place of the plane share. */
  public abstract static class PlaneEvent extends ComponentEvent<ScatterChartBase> {

    private final ChartPoint point;

    PlaneEvent(ScatterChartBase source, boolean fromClient, double x, double y) {
      super(source, fromClient);
      this.point = new ChartPoint(x, y);
    }

    /** The place, in data units; finite, otherwise unchecked. */
    public ChartPoint getPoint() {
      return point;
    }
  }

  /** The visitor has clicked on bare ground. */
  @DomEvent("plane-click")
  public static class PlaneClickEvent extends PlaneEvent {

    /** Built by Vaadin from the client's event. */
    public PlaneClickEvent(
        ScatterChartBase source,
        boolean fromClient,
        @EventData("event.detail.x") double x,
        @EventData("event.detail.y") double y) {
      super(source, fromClient, x, y);
    }
  }

  /** The visitor has asked what is under the probe. */
  @DomEvent("probe-announce")
  public static class ProbeEvent extends PlaneEvent {

    /** Built by Vaadin from the client's event. */
    public ProbeEvent(
        ScatterChartBase source,
        boolean fromClient,
        @EventData("event.detail.x") double x,
        @EventData("event.detail.y") double y) {
      super(source, fromClient, x, y);
    }
  }

  /** The visitor has pressed one of the chart's letter keys. */
  @DomEvent("plane-key")
  public static class PlaneKeyEvent extends PlaneEvent {

    private final String key;

    /** Built by Vaadin from the client's event. */
    public PlaneKeyEvent(
        ScatterChartBase source,
        boolean fromClient,
        @EventData("event.detail.key") String key,
        @EventData("event.detail.x") double x,
        @EventData("event.detail.y") double y) {
      super(source, fromClient, x, y);
      this.key = Objects.requireNonNull(key, "key must not be null");
    }

    /** The letter, in lower case. */
    public String getKey() {
      return key;
    }
  }
}
