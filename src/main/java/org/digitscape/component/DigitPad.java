package org.digitscape.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/**
 * A square of paper to draw a digit on, with undo, redo and clear. It fills the width it is given.
 *
 * <p>The browser tells of changes one at a time: the next one waits until the listeners have dealt
 * with the last one, and only the newest waits. A change whose answer is lost is told again, also
 * after the page was loaded anew; it reaches the listeners once.
 */
@Tag("digit-pad")
@JsModule("./digit-pad/digit-pad.ts")
public final class DigitPad extends Component {

  /** Points that all strokes of a drawing may have together; larger drawings are dropped. */
  public static final int MOST_POINTS = 4_000;

  /** Buttons whose work the browser does at once, by what they do. */
  private final Map<String, Component> buttons = new LinkedHashMap<>();

  private PadContent content = PadContent.BLANK;
  private long lastSerial;
  private boolean begun;

  /** A blank pad with a brush. */
  public DigitPad() {
    setTool(Tool.BRUSH);
    getElement().addEventListener("drawing-change", this::receive).addEventDetail();
  }

  /**
   * Shows a drawing. What the pad already shows is left alone, so a listener may hand back what it
   * was told. The visitor can undo it, and it does not interrupt a stroke.
   *
   * @param drawing empty for blank paper
   */
  public void setDrawing(Drawing drawing) {
    Objects.requireNonNull(drawing, "drawing must not be null");
    show(PadContent.of(drawing));
  }

  /**
   * Shows a digit that was not drawn here; the next stroke replaces it. Otherwise as {@link
   * #setDrawing}.
   */
  public void showPicture(DigitImage picture) {
    Objects.requireNonNull(picture, "picture must not be null");
    show(PadContent.of(picture));
  }

  /** The drawing on the pad, as far as the browser has told; empty while there is a picture. */
  public Drawing getDrawing() {
    return content.drawing();
  }

  /** The picture on the pad, as far as the browser has told. */
  public Optional<DigitImage> getPicture() {
    return content.picture();
  }

  /**
   * Chooses what the pen does.
   *
   * @param tool {@link Tool#BRUSH} by default
   */
  public void setTool(Tool tool) {
    Objects.requireNonNull(tool, "tool must not be null");
    getElement().setProperty("tool", tool.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Says what the pad is.
   *
   * @param label its name for assistive technology
   * @param hint what to do, on blank paper
   * @param note a smaller line below the hint
   */
  public void setTexts(String label, String hint, String note) {
    getElement().setPropertyBean("texts", new Texts(label, hint, note));
  }

  /**
   * Makes a button take back the last step, at once and in the browser; disables it if it can't.
   */
  public void bindUndo(Component button) {
    bind("undo", button);
  }

  /** Makes a button take the last step again; otherwise as {@link #bindUndo}. */
  public void bindRedo(Component button) {
    bind("redo", button);
  }

  /** Makes a button clear the pad, which can be undone; otherwise as {@link #bindUndo}. */
  public void bindClear(Component button) {
    bind("clear", button);
  }

  /**
   * Listens to what the visitor draws, while the pen moves and when it is lifted, and to what comes
   * of undo, redo and clear.
   */
  public Registration addDrawingListener(ComponentEventListener<DrawingEvent> listener) {
    return addListener(DrawingEvent.class, listener);
  }

  /** The browser's half is new, whether the page is or not, and knows nothing yet. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    lastSerial = 0;
    begun = false;
    event.getUI().beforeClientResponse(this, context -> begin());
  }

  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    getElement().callJsFunction("show", Wire.Content.of(content), true);
    buttons.forEach(this::control);
  }

  private void show(PadContent wanted) {
    if (!wanted.equals(content)) {
      content = wanted;
      if (begun) {
        getElement().callJsFunction("show", Wire.Content.of(content), false);
      }
    }
  }

  private void bind(String action, Component button) {
    buttons.put(action, Objects.requireNonNull(button, "button must not be null"));
    if (begun) {
      control(action, button);
    }
  }

  private void control(String action, Component button) {
    getElement().callJsFunction("control", action, button.getElement());
  }

  private void receive(DomEvent event) {
    var detail = event.getEventData().path("event.detail");
    PadReader.serial(detail)
        .ifPresent(
            serial -> {
              try {
                if (serial > lastSerial) {
                  lastSerial = serial;
                  PadReader.change(detail).ifPresent(this::accept);
                }
              } finally {
                getElement().callJsFunction("acknowledge", serial.doubleValue());
              }
            });
  }

  private void accept(PadReader.Change change) {
    content = change.content();
    fireEvent(new DrawingEvent(this, change));
  }

  private record Texts(String label, String hint, String note) {}

  /** What the pen does. */
  public enum Tool {
    /** Leaves ink. */
    BRUSH,
    /** Takes ink away. */
    ERASER
  }

  /** Why the content of a pad changed. */
  public enum Origin {
    STROKE,
    CLEAR,
    UNDO,
    REDO,
    /** Drawn before the page was loaded, and not told until now. */
    RESTORED
  }

  /** The visitor has changed what is on the pad. */
  public static final class DrawingEvent extends ComponentEvent<DigitPad> {

    private final transient PadReader.Change change;

    DrawingEvent(DigitPad source, PadReader.Change change) {
      super(source, true);
      this.change = change;
    }

    /** What is drawn; empty if nothing is, or if a picture is back. */
    public Drawing getDrawing() {
      return change.content().drawing();
    }

    /** The picture that undo or redo has brought back: equal to one that was shown before. */
    public Optional<DigitImage> getPicture() {
      return change.content().picture();
    }

    /** False while the pen still moves. */
    public boolean isFinished() {
      return change.finished();
    }

    public Origin getOrigin() {
      return change.origin();
    }
  }
}
