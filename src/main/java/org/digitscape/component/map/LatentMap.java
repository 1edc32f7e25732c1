package org.digitscape.component.map;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitscape.chart.ScatterChartBase;
import org.jspecify.annotations.Nullable;

/**
 * The latent plane: test digits, Gaussians, the visitor's digit, samples and a walk on one map,
 * with a loupe that shows what is decoded under the pointer. Letter keys, zoom, clicks on bare
 * ground and the probe are {@link ScatterChartBase}'s.
 *
 * <p>The position on a walk is the client's alone: its player calls the element's method {@code
 * walkPosition(alpha)} and nothing reaches the server.
 */
@Tag("latent-map")
@JsModule("./latent-map/latent-map.ts")
public class LatentMap extends LatentMapBase {

  private static final String HIDDEN_DIGITS = "hiddenDigits";
  private static final String ELLIPSES_SHOWN = "ellipsesShown";

  private List<LatentMarks.Point> points = List.of();
  private List<LatentMarks.Sample> samples = List.of();
  private int stops;

  /** Creates an empty map with English texts, in mode {@link Mode#DRAW}. */
  public LatentMap() {
    getElement().setAttribute("data-testid", "map");
    setEllipsesShown(true);
    getElement()
        .addPropertyChangeListener(
            HIDDEN_DIGITS,
            "legend-change",
            event -> fireEvent(new MapEvents.LegendChange(this, event.isUserOriginated())));
    getElement()
        .addPropertyChangeListener(
            ELLIPSES_SHOWN,
            "ellipses-change",
            event -> fireEvent(new MapEvents.EllipsesChange(this, event.isUserOriginated())));
  }

  /**
   * Replaces the test digits.
   *
   * @param points copied; none by default
   */
  public void setPoints(List<LatentMarks.Point> points) {
    SharedPoints shared =
        SharedPoints.of(Objects.requireNonNull(points, "points must not be null"));
    this.points = shared.points();
    getElement().setPropertyJson("points", shared.wire());
  }

  /** The test digits, unmodifiable. */
  public List<LatentMarks.Point> getPoints() {
    return points;
  }

  /**
   * Replaces the Gaussians, whose ellipses and density bands the map shows.
   *
   * @param ellipses one without a label, or some for each digit; none by default
   */
  public void setEllipses(List<LatentMarks.Ellipse> ellipses) {
    Objects.requireNonNull(ellipses, "ellipses must not be null");
    getElement()
        .setPropertyList("ellipses", ellipses.stream().map(LatentMapWire.Ellipse::of).toList());
  }

  /** Shows bands and outlines of a grid; null (the default) for those of the Gaussians. */
  public void setDensity(@Nullable DensityGrid grid) {
    setBean("density", grid);
  }

  /**
   * Shows the visitor's digit, or none.
   *
   * @param digit null (the default) if nothing is drawn
   */
  public void setDigit(LatentMarks.@Nullable Digit digit) {
    setBean("digit", digit == null ? null : LatentMapWire.Digit.of(digit));
  }

  /**
   * Replaces the samples. None of them is selected afterwards.
   *
   * @param samples copied; none by default
   */
  public void setSamples(List<LatentMarks.Sample> samples) {
    this.samples = List.copyOf(Objects.requireNonNull(samples, "samples must not be null"));
    getElement()
        .setPropertyList("samples", this.samples.stream().map(LatentMapWire.Sample::of).toList());
    setSelectedSample(-1);
  }

  /**
   * Makes one sample stand out.
   *
   * @param index its position in the list, or -1 (the default) for none
   * @throws IllegalArgumentException if there is no such sample
   */
  public void setSelectedSample(int index) {
    if (index < -1 || index >= samples.size()) {
      throw new IllegalArgumentException("no sample at " + index + ", there are " + samples.size());
    }
    getElement().setProperty("selectedSample", index);
  }

  /**
   * Shows a walk, or none. Its position stays what the client has last been told.
   *
   * @param walk null (the default) if an end is missing
   */
  public void setWalk(LatentMarks.@Nullable Walk walk) {
    stops = walk == null ? 0 : walk.stops().size();
    setBean("walk", walk == null ? null : LatentMapWire.Walk.of(walk));
  }

  /**
   * Points out what a step of the story speaks of.
   *
   * @param marks {@link StoryMarks#NONE} by default
   */
  public void setStoryMarks(StoryMarks marks) {
    Objects.requireNonNull(marks, "marks must not be null");
    getElement().setPropertyBean("story", LatentMapWire.Story.of(marks));
  }

  /**
   * Chooses what the map shows beside the test digits.
   *
   * @param mode not null; {@link Mode#DRAW} by default
   */
  public void setMode(Mode mode) {
    Objects.requireNonNull(mode, "mode must not be null");
    getElement().setProperty("mode", wireName(mode));
  }

  /**
   * Chooses what lies under the points.
   *
   * @param overlay not null; {@link Overlay#POINTS} by default
   */
  public void setOverlay(Overlay overlay) {
    Objects.requireNonNull(overlay, "overlay must not be null");
    getElement().setProperty("overlay", wireName(overlay));
  }

  /**
   * Hides the points of some digits.
   *
   * @param digits each 0..9, also such as have no points; none by default
   * @throws IllegalArgumentException if there is another number among them
   */
  public void setHiddenDigits(Set<Integer> digits) {
    Objects.requireNonNull(digits, "digits must not be null");
    digits.forEach(LatentMarks::requireLabel);
    String wire =
        new TreeSet<>(digits).stream().map(String::valueOf).collect(Collectors.joining(","));
    getElement().setProperty(HIDDEN_DIGITS, wire);
  }

  /** The digits whose points are hidden, by the server or by the visitor. */
  public Set<Integer> getHiddenDigits() {
    List<String> parts = List.of(getElement().getProperty(HIDDEN_DIGITS, "").split(","));
    return IntStream.rangeClosed(0, 9)
        .boxed()
        .filter(digit -> parts.contains(String.valueOf(digit)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Shows or hides the ellipses.
   *
   * @param shown true by default
   */
  public void setEllipsesShown(boolean shown) {
    getElement().setProperty(ELLIPSES_SHOWN, shown);
  }

  /** Whether the ellipses are shown, by the server or by the visitor. */
  public boolean isEllipsesShown() {
    return getElement().getProperty(ELLIPSES_SHOWN, true);
  }

  /**
   * Lets a click on a test digit open a card that asks what for: as the visitor's digit, as an end
   * of the walk, as a stop.
   *
   * @param asked false (the default) if a click can only mean one thing
   */
  public void setPointCard(boolean asked) {
    getElement().setProperty("pointCard", asked);
  }

  /**
   * Listens to clicks, taps and Space on a test digit, or to what its card was asked for.
   *
   * @param listener not null; only called with digits that are on the map
   */
  public Registration addPointClickListener(ComponentEventListener<MapEvents.PointClick> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        MapEvents.PointClick.class,
        event -> {
          if (points.stream().anyMatch(point -> point.index() == event.getIndex())) {
            listener.onComponentEvent(event);
          }
        });
  }

  /**
   * Listens to stops of the walk being moved.
   *
   * @param listener not null; only called with stops that are on the map
   */
  public Registration addStopMoveListener(ComponentEventListener<MapEvents.StopMove> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        MapEvents.StopMove.class,
        event -> {
          if (isStop(event.getStop())) {
            listener.onComponentEvent(event);
          }
        });
  }

  /**
   * Listens to stops of the walk being taken out.
   *
   * @param listener not null; only called with stops that are on the map
   */
  public Registration addStopRemoveListener(ComponentEventListener<MapEvents.StopRemove> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        MapEvents.StopRemove.class,
        event -> {
          if (isStop(event.getStop())) {
            listener.onComponentEvent(event);
          }
        });
  }

  /**
   * Listens to the pointer reaching or leaving a sample, and to taps on one.
   *
   * @param listener not null; only called with samples that are on the map, or none
   */
  public Registration addSampleHoverListener(
      ComponentEventListener<MapEvents.SampleHover> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(
        MapEvents.SampleHover.class,
        event -> {
          if (event.getIndex() >= -1 && event.getIndex() < samples.size()) {
            listener.onComponentEvent(event);
          }
        });
  }

  /**
   * Listens to the legend, whoever changes it.
   *
   * @param listener not null
   */
  public Registration addLegendChangeListener(
      ComponentEventListener<MapEvents.LegendChange> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(MapEvents.LegendChange.class, listener);
  }

  /**
   * Listens to the ellipses being shown or hidden, by whomever.
   *
   * @param listener not null
   */
  public Registration addEllipsesChangeListener(
      ComponentEventListener<MapEvents.EllipsesChange> listener) {
    Objects.requireNonNull(listener, "listener must not be null");
    return addListener(MapEvents.EllipsesChange.class, listener);
  }

  private boolean isStop(int index) {
    return index >= 0 && index < stops;
  }

  private static String wireName(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What the map is for at the moment. */
  public enum Mode {
    /** The visitor's digit alone. */
    DRAW,
    /** The visitor's digit and the samples. */
    SAMPLE,
    /** The walk, over smaller points. */
    WALK
  }

  /** What lies under the points. */
  public enum Overlay {
    /** Bare ground. */
    POINTS,
    /** The plane, decoded. */
    DECODED,
    /** Bands of the density. */
    DENSITY
  }
}
