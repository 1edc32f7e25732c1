package org.digitscape.component.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Set;
import java.util.stream.Stream;
import org.digitscape.chart.ChartPoint;

/** What happens on a {@link LatentMap}, beside what happens on every chart. */
public final class MapEvents {

  private MapEvents() {}

  /** What the visitor wants with a test digit. */
  public enum PointUse {
    /** Pointed at it, where nothing else can be meant. */
    PICK,
    /** As the visitor's digit. */
    DIGIT,
    /** As the start of the walk. */
    A,
    /** As the end of the walk. */
    B,
    /** As a stop of the walk. */
    STOP;

    private static PointUse of(String name) {
      return Stream.of(values())
          .filter(use -> use.name().equalsIgnoreCase(name))
          .findFirst()
          .orElse(PICK);
    }
  }

  /** The visitor has chosen a test digit. */
  @DomEvent("point-click")
  public static class PointClick extends ComponentEvent<LatentMap> {

    private final int index;
    private final PointUse use;

    /** Built by Vaadin from the client's event. */
    public PointClick(
        LatentMap source,
        boolean fromClient,
        @EventData("event.detail.index") int index,
        @EventData("event.detail.use") String use) {
      super(source, fromClient);
      this.index = index;
      this.use = PointUse.of(use);
    }

    /** The digit's position in the MNIST test file. */
    public int getIndex() {
      return index;
    }

    /** What for. */
    public PointUse getUse() {
      return use;
    }
  }

  /** The visitor has moved a stop of the walk. */
  @DomEvent("stop-move")
  public static class StopMove extends ComponentEvent<LatentMap> {

    private final int stop;
    private final ChartPoint place;

    /** Built by Vaadin from the client's event. */
    public StopMove(
        LatentMap source,
        boolean fromClient,
        @EventData("event.detail.stop") int stop,
        @EventData("event.detail.x") double x,
        @EventData("event.detail.y") double y) {
      super(source, fromClient);
      this.stop = stop;
      this.place = new ChartPoint(x, y);
    }

    /** Which, from 0. */
    public int getStop() {
      return stop;
    }

    /** Where to. */
    public ChartPoint getPlace() {
      return place;
    }
  }

  /** The visitor has taken a stop out of the walk. */
  @DomEvent("stop-remove")
  public static class StopRemove extends ComponentEvent<LatentMap> {

    private final int stop;

    /** Built by Vaadin from the client's event. */
    public StopRemove(
        LatentMap source, boolean fromClient, @EventData("event.detail.stop") int stop) {
      super(source, fromClient);
      this.stop = stop;
    }

    /** Which, from 0. */
    public int getStop() {
      return stop;
    }
  }

  /** The pointer has reached or left a sample. */
  @DomEvent("sample-hover")
  public static class SampleHover extends ComponentEvent<LatentMap> {

    private final int index;

    /** Built by Vaadin from the client's event. */
    public SampleHover(
        LatentMap source, boolean fromClient, @EventData("event.detail.index") int index) {
      super(source, fromClient);
      this.index = index;
    }

    /** The sample's position in the list, or -1 if the pointer has left it. */
    public int getIndex() {
      return index;
    }
  }

  /** Other digits are hidden now. */
  public static class LegendChange extends ComponentEvent<LatentMap> {

    private final Set<Integer> hiddenDigits;

    LegendChange(LatentMap source, boolean fromClient) {
      super(source, fromClient);
      this.hiddenDigits = source.getHiddenDigits();
    }

    /** The digits whose points are hidden; unmodifiable. */
    public Set<Integer> getHiddenDigits() {
      return hiddenDigits;
    }
  }

  /** The ellipses are shown or hidden now. */
  public static class EllipsesChange extends ComponentEvent<LatentMap> {

    private final boolean shown;

    EllipsesChange(LatentMap source, boolean fromClient) {
      super(source, fromClient);
      this.shown = source.isEllipsesShown();
    }

    /** Whether the ellipses are shown. */
    public boolean isShown() {
      return shown;
    }
  }
}
