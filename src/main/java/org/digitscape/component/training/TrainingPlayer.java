package org.digitscape.component.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A strip that unfolds and plays how a model was trained, or shows a training that goes on. It
 * fetches both by itself; what a map should show at each moment it tells in the browser alone, by
 * the event {@code training-moment}, whose {@code moment} is null for the trained model.
 */
@Tag("training-player")
@JsModule("./training-player/training-player.ts")
public final class TrainingPlayer extends Component {

  /** The last moment of a recording. */
  public static final int LAST = -1;

  private static final int MOST = 999;

  private boolean open;
  private boolean live;
  private int moment = LAST;

  /** A folded player of nothing, without texts. */
  public TrainingPlayer() {
    getElement().setAttribute("data-testid", "training");
    setMoment(LAST);
    listen("training-open", "open", this::unfolded);
    listen("training-source", "live", this::chosen);
    listen("training-settled", "instant", this::settled);
    getElement().addEventListener("training-start", event -> fireEvent(new RunEvent(this, true)));
    getElement().addEventListener("training-stop", event -> fireEvent(new RunEvent(this, false)));
  }

  /** Sets all texts. */
  public void setTexts(Function<TrainingText, String> texts) {
    Map<String, String> all =
        Arrays.stream(TrainingText.values())
            .collect(Collectors.toMap(TrainingText::key, texts::apply));
    getElement().setPropertyMap("texts", all);
  }

  /**
   * Says where the recorded training is.
   *
   * @param url of a history as the HTTP API gives it; empty (the default) if there is none
   */
  public void setHistoryUrl(String url) {
    getElement().setProperty("historyUrl", Objects.requireNonNull(url, "url must not be null"));
  }

  /**
   * Says where the live training is.
   *
   * @param url of the live training as the HTTP API gives it; empty (the default) if there is none
   */
  public void setLiveUrl(String url) {
    getElement().setProperty("liveUrl", Objects.requireNonNull(url, "url must not be null"));
  }

  /** Unfolds the strip or folds it up, without an event; it is folded by default. */
  public void setOpen(boolean open) {
    this.open = open;
    getElement().setProperty("open", open);
  }

  public boolean isOpen() {
    return open;
  }

  /** Shows the live training instead of the recorded one, without an event. */
  public void setLive(boolean live) {
    this.live = live;
    getElement().setProperty("live", live);
  }

  public boolean isLive() {
    return live;
  }

  /**
   * Goes to a moment of the recording, without an event.
   *
   * @param moment its number from 0, or {@link #LAST} (the default), as are those that are not
   *     there
   */
  public void setMoment(int moment) {
    this.moment = moment;
    getElement().setProperty("instant", moment);
  }

  /** The moment at which the recording came to rest. */
  public int getMoment() {
    return moment;
  }

  /**
   * Says which live run this visitor may stop.
   *
   * @param run its number, or 0 (the default) for none
   */
  public void setMine(int run) {
    getElement().setProperty("mine", run);
  }

  /** Listens to the visitor's unfolding, choosing and coming to rest. */
  public Registration addViewListener(ComponentEventListener<ViewEvent> listener) {
    return addListener(ViewEvent.class, listener);
  }

  /** Listens to the visitor's wish to start a live run, or to stop it. */
  public Registration addRunListener(ComponentEventListener<RunEvent> listener) {
    return addListener(RunEvent.class, listener);
  }

  private void listen(String type, String name, Consumer<JsonNode> listener) {
    getElement()
        .addEventListener(type, (DomEvent event) -> listener.accept(detail(event).path(name)))
        .addEventDetail();
  }

  private void unfolded(JsonNode now) {
    if (now.isBoolean()) {
      setOpen(now.asBoolean());
      fireEvent(new ViewEvent(this));
    }
  }

  private void chosen(JsonNode now) {
    if (now.isBoolean()) {
      setLive(now.asBoolean());
      fireEvent(new ViewEvent(this));
    }
  }

  private void settled(JsonNode now) {
    if (now.isInt() && now.asInt() >= 0 && now.asInt() <= MOST) {
      // The element is there already, and perhaps farther by now.
      moment = now.asInt();
      fireEvent(new ViewEvent(this));
    }
  }

  private static JsonNode detail(DomEvent event) {
    return event.getEventData().path("event.detail");
  }

  /**
   * The visitor has unfolded the strip or folded it up, chosen the other training, or come to rest.
   */
  public static final class ViewEvent extends ComponentEvent<TrainingPlayer> {

    /** An event of the visitor's. */
    public ViewEvent(TrainingPlayer source) {
      super(source, true);
    }
  }

  /** The visitor wants a live run to start, or to stop. */
  public static final class RunEvent extends ComponentEvent<TrainingPlayer> {

    private final boolean start;

    /** An event of the visitor's. */
    public RunEvent(TrainingPlayer source, boolean start) {
      super(source, true);
      this.start = start;
    }

    /** Whether a run should start. */
    public boolean isStart() {
      return start;
    }
  }
}
