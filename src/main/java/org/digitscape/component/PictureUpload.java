package org.digitscape.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A button that sends one picture to the server; a picture pasted anywhere on the page is sent too.
 * The bytes are read and worked on without holding the visitor's session; only the outcome is
 * handed over under it. Nothing is stored.
 *
 * @param <R> what is made of the bytes
 */
@Tag("picture-upload")
@JsModule("./picture-upload/picture-upload.ts")
public final class PictureUpload<R> extends Component implements HasStyle {

  private final AtomicReference<R> outcome = new AtomicReference<>();
  private final Icon icon = new Icon("upload");
  private final Element input = new Element("input");
  private Consumer<R> listener = result -> {};
  private Runnable failure = () -> {};

  /**
   * @param mostBytes longer bodies are read no further than one byte past it
   * @param worker makes something of the bytes, on a request thread without the session's lock;
   *     must not throw. It gets at most {@code mostBytes + 1} bytes: more than {@code mostBytes}
   *     means too many
   */
  public PictureUpload(int mostBytes, Function<byte[], R> worker) {
    UploadHandler handler =
        new UploadHandler() {
          @Override
          public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream in = event.getInputStream()) {
              outcome.set(worker.apply(in.readNBytes(mostBytes + 1)));
            }
          }

          @Override
          public long getRequestSizeMax() {
            return mostBytes + 1L;
          }
        };
    getElement().setAttribute("target", handler);
    input.setAttribute("type", "file").setAttribute("accept", "image/png,image/jpeg");
    input.getClassList().add("visually-hidden");
    NativeLabel label = new NativeLabel();
    label.addClassName("button");
    label.add(icon);
    label.getElement().appendChild(input);
    getElement().appendChild(label.getElement());
    getElement()
        .addEventListener(
            "upload-finished",
            event -> {
              R result = outcome.getAndSet(null);
              if (result == null) {
                failure.run();
              } else {
                listener.accept(result);
              }
            });
  }

  /** Sets what the button says. */
  public void setText(String text) {
    getElement().getChild(0).appendChild(new Span(text).getElement());
    input.setAttribute("aria-label", text);
  }

  /**
   * Takes photographs instead: where there is a camera, the button opens it. A pasted picture is
   * left to others.
   */
  public void useCamera() {
    input.setAttribute("capture", "environment");
    getElement().setAttribute("camera", true);
    icon.getElement().setAttribute("name", "camera");
  }

  /** Opens the file chooser, if the browser allows it just now. */
  public void choose() {
    getElement().callJsFunction("choose");
  }

  /** Sends a file that is dropped on a component, too. */
  public void acceptDrops(Component zone) {
    getElement().callJsFunction("acceptDrops", zone.getElement());
  }

  /** The one who is told what became of an upload, under the session's lock. */
  public void onResult(Consumer<R> listener) {
    this.listener = listener;
  }

  /** The one who is told when the bytes did not arrive. */
  public void onFailure(Runnable failure) {
    this.failure = failure;
  }
}
