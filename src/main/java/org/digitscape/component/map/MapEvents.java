package org.digitscape.component.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Set;

/** What happens on a {@link LatentMap}, beside what happens on every chart. */
public final class MapEvents {

  private MapEvents() {}

  /** The visitor has picked a test digit. */
  @DomEvent("point-click")
  public static class PointClick extends ComponentEvent<LatentMap> {

    private final int index;

    /** Built by Vaadin from the client's event. */
    public PointClick(
        LatentMap source, boolean fromClient, @EventData("event.detail.index") int index) {
      super(source, fromClient);
      this.index = index;
    }

    /** The digit's position in the MNIST test file. */
    public int getIndex() {
      return index;
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
