package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.digitscape.component.DigitTile;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.model.DigitImage;
import org.digitscape.page.parts.Controls;

/** The pictures on the way from the drawing to the 28x28 pixels that the network reads. */
final class StepPictures extends OrderedList {

  private final DigitTile picture = step("picture");
  private final DigitTile ink = step("ink");
  private final DigitTile box = step("box");
  private final DigitTile mass = step("mass");
  private final DigitTile image = step("image");
  private final Div centre = Controls.box("mass-mark");

  StepPictures() {
    addClassName("steps");
    Controls.testId(this, "steps");
    // A list without bullets is no list to some screen readers.
    getElement().setAttribute("role", "list");
    mass.getParent().orElseThrow().getElement().appendChild(centre.getElement());
  }

  /**
   * Shows the steps.
   *
   * @param centred false if the last picture is to be the one before centring
   * @param shift by how much the centre of mass is moved, in words
   */
  void show(DigitSteps steps, boolean centred, String shift) {
    picture.setPicture(steps.picture().bytes());
    ink.setPicture(steps.ink().bytes());
    box.setPicture(steps.boxed().bytes());
    mass.setImage(steps.uncentred());
    mass.setLabel(getTranslation("sees.step.mass.alt", shift));
    image.setImage(centred ? steps.image() : steps.uncentred());
    image.setLabel(getTranslation(centred ? "sees.step.image.alt" : "sees.step.image.off"));
    centre.getStyle().set("left", percent(steps.massX())).set("top", percent(steps.massY()));
    setClassName("uncentred", !centred);
  }

  private DigitTile step(String name) {
    DigitTile tile = new DigitTile();
    tile.setLabel(getTranslation("sees.step." + name + ".alt"));
    Span caption = Controls.text("cap", getTranslation("sees.step." + name));
    // The picture says the same, at greater length.
    caption.getElement().setAttribute("aria-hidden", "true");
    ListItem item = new ListItem(Controls.box("tile", tile), caption);
    item.addClassName(name);
    add(item);
    return tile;
  }

  private static String percent(double pixels) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * pixels / DigitImage.SIZE);
  }
}
