package org.digitscape.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // passes null on purpose
class DigitPadTest {

  private static final Drawing LINE =
      new Drawing(List.of(new Stroke(false, List.of(new Point(1, 2), new Point(3, 4)))));
  private static final String LINE_JSON =
      "[{\"eraser\":false,\"points\":[1,2,3,4],\"widths\":null}]";
  private static final DigitImage IMAGE = DigitImage.ofBytes(new byte[DigitImage.PIXELS]);
  private static final String IMAGE_JSON = "\"" + "A".repeat(1046) + "==\"";

  private final DigitPad pad = new DigitPad();
  private final ClientSide client = new ClientSide(pad);
  private final List<DigitPad.DrawingEvent> events = new ArrayList<>();

  DigitPadTest() {
    pad.addDrawingListener(events::add);
  }

  @Test
  void attach_drawingSetBefore_isToldAsWhatThePadBeginsWith() {
    pad.setDrawing(LINE);
    client.attach();
    assertThat(client.calls()).containsExactly(show(LINE_JSON, "null", true));
  }

  @Test
  void attach_again_tellsWhatTheVisitorDrewMeanwhile() {
    client.attach();
    client.fire("drawing-change", change(7, LINE_JSON, "null"));
    client.calls();
    client.detach();
    client.attach();
    assertThat(client.calls()).containsExactly(show(LINE_JSON, "null", true));
  }

  @Test
  void attach_again_countsFromOneAgain() {
    client.attach();
    client.fire("drawing-change", change(7, LINE_JSON, "null"));
    client.detach();
    client.attach();
    client.fire("drawing-change", change(1, LINE_JSON, "null"));
    assertThat(events).hasSize(2);
  }

  @Test
  void setDrawing_whileShown_isToldAsAStep() {
    client.attach();
    client.calls();
    pad.setDrawing(LINE);
    assertThat(client.calls()).containsExactly(show(LINE_JSON, "null", false));
    assertThat(pad.getDrawing()).isEqualTo(LINE);
  }

  @Test
  void setDrawing_whatTheVisitorDrew_isNotToldBack() {
    client.attach();
    client.calls();
    pad.addDrawingListener(event -> pad.setDrawing(event.getDrawing()));
    client.fire("drawing-change", change(1, LINE_JSON, "null"));
    assertThat(client.calls()).containsExactly("acknowledge(1.0)");
  }

  @Test
  void setDrawing_null_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> pad.setDrawing(null))
        .withMessageContaining("drawing");
  }

  @Test
  void showPicture_afterDrawing_replacesIt() {
    client.attach();
    pad.setDrawing(LINE);
    client.calls();
    pad.showPicture(IMAGE);
    assertThat(client.calls()).containsExactly(show("[]", IMAGE_JSON, false));
    assertThat(pad.getDrawing()).isEqualTo(Drawing.EMPTY);
    assertThat(pad.getPicture()).contains(IMAGE);
  }

  @Test
  void showPicture_equalOne_tellsNothing() {
    client.attach();
    pad.showPicture(IMAGE);
    client.calls();
    pad.showPicture(DigitImage.ofBytes(new byte[DigitImage.PIXELS]));
    assertThat(client.calls()).isEmpty();
  }

  @Test
  void showPicture_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> pad.showPicture(null));
  }

  @Test
  void drawingChange_stroke_reachesListenersAndIsAcknowledged() {
    client.attach();
    client.calls();
    client.fire("drawing-change", change(3, LINE_JSON, "null"));
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getDrawing()).isEqualTo(LINE);
              assertThat(event.getPicture()).isEmpty();
              assertThat(event.isFinished()).isTrue();
              assertThat(event.getOrigin()).isEqualTo(DigitPad.Origin.UNDO);
              assertThat(event.isFromClient()).isTrue();
            });
    assertThat(client.calls()).containsExactly("acknowledge(3.0)");
  }

  @Test
  void drawingChange_pictureIsBack_tellsWhich() {
    client.attach();
    client.fire("drawing-change", change(1, "[]", IMAGE_JSON));
    assertThat(events)
        .singleElement()
        .extracting(DigitPad.DrawingEvent::getPicture)
        .isEqualTo(Optional.of(IMAGE));
    assertThat(pad.getPicture()).contains(IMAGE);
  }

  @Test
  void drawingChange_toldTwice_reachesListenersOnceAndIsAcknowledgedTwice() {
    client.attach();
    client.calls();
    client.fire("drawing-change", change(3, LINE_JSON, "null"));
    client.fire("drawing-change", change(3, LINE_JSON, "null"));
    assertThat(events).hasSize(1);
    assertThat(client.calls()).containsExactly("acknowledge(3.0)", "acknowledge(3.0)");
  }

  @Test
  void drawingChange_listenerFails_isAcknowledged() {
    client.attach();
    client.calls();
    pad.addDrawingListener(
        event -> {
          throw new IllegalStateException("on purpose");
        });
    assertThatIllegalStateException()
        .isThrownBy(() -> client.fire("drawing-change", change(1, LINE_JSON, "null")));
    assertThat(client.calls()).containsExactly("acknowledge(1.0)");
  }

  @Test
  void drawingChange_malformed_isAcknowledgedAndDropped() {
    client.attach();
    client.calls();
    client.fire("drawing-change", change(1, "[{\"points\":[1,999]}]", "null"));
    assertThat(events).isEmpty();
    assertThat(client.calls()).containsExactly("acknowledge(1.0)");
  }

  @Test
  void drawingChange_noSerial_isDropped() {
    client.attach();
    client.calls();
    client.fireRaw("drawing-change", "{}");
    client.fire("drawing-change", "null");
    client.fire("drawing-change", "{\"strokes\":" + LINE_JSON + "}");
    assertThat(events).isEmpty();
    assertThat(client.calls()).isEmpty();
  }

  @Test
  void bindUndo_beforeAndAfterAttach_handsTheButtonOver() {
    pad.bindUndo(new NativeButton());
    client.attach();
    assertThat(client.calls()).endsWith("control(\"undo\",<button>)");
    pad.bindClear(new NativeButton());
    pad.bindRedo(new NativeButton());
    assertThat(client.calls())
        .containsExactly("control(\"clear\",<button>)", "control(\"redo\",<button>)");
  }

  @Test
  void bindClear_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> pad.bindClear(null));
  }

  @Test
  void setTool_eraser_reachesTheElement() {
    assertThat(pad.getElement().getProperty("tool")).isEqualTo("brush");
    pad.setTool(DigitPad.Tool.ERASER);
    assertThat(pad.getElement().getProperty("tool")).isEqualTo("eraser");
  }

  @Test
  void setTool_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> pad.setTool(null));
  }

  @Test
  void setTexts_three_reachTheElement() {
    pad.setTexts("Pad", "Draw", "by hand");
    assertThat(pad.getElement().getPropertyRaw("texts"))
        .hasToString("{\"label\":\"Pad\",\"hint\":\"Draw\",\"note\":\"by hand\"}");
  }

  private static String show(String strokes, String picture, boolean initial) {
    return "show({\"strokes\":" + strokes + ",\"picture\":" + picture + "}," + initial + ")";
  }

  private static String change(long serial, String strokes, String picture) {
    return ("{\"serial\":%d,\"strokes\":%s,\"picture\":%s,\"finished\":true,\"origin\":\"undo\"}")
        .formatted(serial, strokes, picture);
  }
}
