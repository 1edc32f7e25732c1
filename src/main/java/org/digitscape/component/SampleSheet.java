package org.digitscape.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Base64;
import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * A contact sheet of samples: one child element for each, five in a row. Hovering, focusing or
 * tapping a cell is announced in the browser by the DOM event {@code sample-hover} with its index,
 * so that a map beside it can answer without a request.
 */
@Tag("sample-sheet")
@JsModule("./sample-sheet/sample-sheet.ts")
public final class SampleSheet extends Component implements HasStyle {

  private List<Cell> samples = List.of();

  /**
   * Shows samples, or the invitation to sample when there are none.
   *
   * @param samples any number, in order
   */
  public void setSamples(List<Cell> samples) {
    this.samples = List.copyOf(samples);
    tell();
  }

  /** What is shown, unmodifiable; empty for the invitation. */
  public List<Cell> getSamples() {
    return samples;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (!event.isInitialAttach()) {
      tell();
    }
  }

  /* Not a property of the element on the server, which would keep all pixels as text: 36 kB. */
  private void tell() {
    getElement().executeJs("this[$0] = $1", "samples", samples.stream().map(Cell::toBean).toList());
  }

  /**
   * Number of cells shown while there are no samples.
   *
   * @param count at least 1
   */
  public void setCount(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a sheet has at least one cell, not " + count);
    }
    getElement().setProperty("count", count);
  }

  /**
   * Whoever presses this button and has no new samples after 300 ms sees that they are coming:
   * skeletons in the cells, and a button that says so and cannot be pressed again.
   *
   * @param busy what the button says meanwhile
   */
  public void awaitAfter(NativeButton button, String busy) {
    getElement().callJsFunction("awaitAfter", button.getElement(), busy);
  }

  /** What the empty sheet says. */
  public void setTexts(String title, String hint) {
    getElement().setPropertyBean("texts", new Texts(title, hint));
  }

  /**
   * A sample.
   *
   * @param image what the decoder made
   * @param digitLike whether it looks like a digit; if not the cell is hatched and marked
   * @param label what a screen reader says
   */
  public record Cell(DigitImage image, boolean digitLike, String label) {

    private Bean toBean() {
      return new Bean(Base64.getEncoder().encodeToString(image.toBytes()), digitLike, label);
    }
  }

  private record Bean(String pixels, boolean digitLike, String label) {}

  private record Texts(String title, String hint) {}
}
