package org.digitscape.component.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Objects;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;

/** A latent plane as a picture: its test digits and the visitor's digit, with nothing to do. */
@Tag("small-plane")
@JsModule("./small-plane/small-plane.ts")
public final class SmallPlane extends Component implements HasStyle {

  /** An empty plane. */
  public SmallPlane() {
    getElement().setAttribute("role", "img");
  }

  /**
   * Replaces the test digits, which also say how far the picture reaches.
   *
   * @param points copied; none by default
   */
  public void setPoints(List<LatentMarks.Point> points) {
    Objects.requireNonNull(points, "points must not be null");
    getElement().setPropertyJson("points", SharedPoints.of(points).wire());
  }

  /**
   * Marks the visitor's digit, or takes the mark away. One beyond the test digits stands at the
   * edge.
   *
   * @param code null (the default) for no digit
   */
  public void setDigit(@Nullable LatentCode code) {
    if (code == null) {
      getElement().setProperty("digit", (String) null);
    } else {
      getElement().setPropertyBean("digit", new Mark(code.x(), code.y()));
    }
  }

  /**
   * Says what the picture shows.
   *
   * @param label what a screen reader says
   */
  public void setLabel(String label) {
    getElement().setAttribute("aria-label", Objects.requireNonNull(label, "label"));
  }

  /** A place as the client half reads it. */
  record Mark(double x, double y) {}
}
