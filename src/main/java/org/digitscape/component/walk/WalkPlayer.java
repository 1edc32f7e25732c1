package org.digitscape.component.walk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Plays a walk between two digits, through latent space and through pixel space. It gets all frames
 * at once; playing and scrubbing stay in the browser, where the element fires {@code walk-frame}
 * with {@code alpha, x, y, support} for whoever wants to follow.
 */
@Tag("walk-player")
@JsModule("./walk-player/walk-player.ts")
public final class WalkPlayer extends Component {

  /** Speeds, as multiples of one pass in four seconds. */
  public static final double SLOWEST = 0.25;

  public static final double FASTEST = 4;

  /** Positions closer than this are the same. */
  private static final double SAME = 0.0005;

  private @Nullable Walk walk;
  private double position = 0.5;
  private double speed = 1;
  private boolean loop = true;
  private boolean begun;

  /** A player without a walk, half way, at normal speed, looping. */
  public WalkPlayer() {
    getElement().addEventListener("walk-settled", this::settled).addEventDetail();
    getElement().addEventListener("walk-options", this::chosen).addEventDetail();
  }

  /**
   * Sets the walk. The position stays. Its frames are asked for when they are sent, and not kept:
   * they take 50 kB.
   *
   * @param walk null (the default) while an end is missing
   */
  public void setWalk(@Nullable Walk walk) {
    if (!Objects.equals(walk, this.walk)) {
      this.walk = walk;
      tellWalk();
    }
  }

  /** Asks the walk for its frames once more. */
  public void askAgain() {
    tellWalk();
  }

  /** The walk on show; empty while an end is missing. */
  public Optional<Walk> getWalk() {
    return Optional.ofNullable(walk);
  }

  /**
   * Goes to a position, without an event.
   *
   * @param position 0 at A, 1 at B; 0.5 by default
   */
  public void setPosition(double position) {
    requireWithin(0, 1, position, "position");
    if (Math.abs(position - this.position) >= SAME) {
      this.position = position;
      tell("alpha", position);
    }
  }

  /** Where the walk rested last. */
  public double getPosition() {
    return position;
  }

  /**
   * Sets the speed.
   *
   * @param speed {@value #SLOWEST} to {@value #FASTEST}; 1 (the default) passes from A to B in four
   *     seconds
   */
  public void setSpeed(double speed) {
    requireWithin(SLOWEST, FASTEST, speed, "speed");
    if (speed != this.speed) {
      this.speed = speed;
      tell("speed", speed);
    }
  }

  /**
   * Says whether the walk goes back and forth for ever.
   *
   * @param loop true by default
   */
  public void setLoop(boolean loop) {
    if (loop != this.loop) {
      this.loop = loop;
      tell("loop", loop);
    }
  }

  /**
   * Leaves out the film strip, the speeds and the loop.
   *
   * @param compact false by default
   */
  public void setCompact(boolean compact) {
    getElement().setAttribute("compact", compact);
  }

  /** Plays, as soon as there is a walk. */
  public void play() {
    getElement().callJsFunction("play");
  }

  /** Stops playing. */
  public void pause() {
    if (begun) {
      getElement().callJsFunction("pause");
    }
  }

  /** Sets all texts. */
  public void setTexts(Texts texts) {
    Objects.requireNonNull(texts, "texts must not be null");
    getElement().setPropertyBean("texts", texts);
  }

  /** Listens to the end of playing and to the slider coming to rest. */
  public Registration addSettledListener(ComponentEventListener<SettledEvent> listener) {
    return addListener(SettledEvent.class, listener);
  }

  /** Listens to the visitor's choice of speed and loop. */
  public Registration addOptionsListener(ComponentEventListener<OptionsEvent> listener) {
    return addListener(OptionsEvent.class, listener);
  }

  /** The browser's half is new, whether the page is or not, and knows nothing yet. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    begun = false;
    event.getUI().beforeClientResponse(this, context -> begin());
  }

  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    tell("speed", speed);
    tell("loop", loop);
    tell("alpha", position);
    if (walk != null) {
      tellWalk();
    }
  }

  private void tellWalk() {
    if (begun) {
      Optional<Frames> frames = getWalk().flatMap(Walk::frames);
      tell("frames", frames.map(WalkWire::of).orElse(null));
    }
  }

  /* Not a property of the element on the server, which would keep the walk in memory twice. */
  private void tell(String property, @Nullable Object value) {
    if (begun) {
      getElement().executeJs("this[$0] = $1", property, value);
    }
  }

  private void settled(DomEvent event) {
    JsonNode alpha = detail(event).path("alpha");
    if (isWithin(0, 1, alpha)) {
      position = alpha.asDouble();
      fireEvent(new SettledEvent(this, position));
    }
  }

  private void chosen(DomEvent event) {
    JsonNode wanted = detail(event).path("speed");
    if (isWithin(SLOWEST, FASTEST, wanted)) {
      speed = wanted.asDouble();
      loop = detail(event).path("loop").asBoolean(false);
      fireEvent(new OptionsEvent(this, speed, loop));
    }
  }

  private static JsonNode detail(DomEvent event) {
    return event.getEventData().path("event.detail");
  }

  private static boolean isWithin(double min, double max, JsonNode value) {
    return value.isNumber() && value.asDouble() >= min && value.asDouble() <= max;
  }

  private static void requireWithin(double min, double max, double value, String name) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          name + " must be within " + min + " and " + max + ", not " + value);
    }
  }

  /** A walk; equal ones have equal frames. */
  @FunctionalInterface
  public interface Walk {

    /** What is seen on it; empty if that is not to be had now: then {@link #askAgain} later. */
    Optional<Frames> frames();
  }

  /**
   * What is seen on a walk, in frames evenly spaced from A to B. The player blends between
   * neighbours.
   *
   * @param frames the walk through the latent plane, at least two
   * @param pixels the images of the cross-fade: A's, those of stops on the way, B's. Empty if one
   *     of them has no image
   * @param shares of the way at which A, the stops and B are reached, ascending from 0 to 1
   * @param reach the support up to which real digits count as near, above 0
   */
  public record Frames(
      List<Frame> frames, List<DigitImage> pixels, List<Double> shares, double reach) {

    public Frames {
      frames = List.copyOf(frames);
      pixels = List.copyOf(pixels);
      shares = List.copyOf(shares);
      if (frames.size() < 2 || shares.size() < 2) {
        throw new IllegalArgumentException("a walk has two frames or more");
      }
      if (!pixels.isEmpty() && pixels.size() != shares.size()) {
        throw new IllegalArgumentException(
            "%d images need as many shares, not %d".formatted(pixels.size(), shares.size()));
      }
      if (!(reach > 0)) {
        throw new IllegalArgumentException("the reach is above 0, not " + reach);
      }
    }
  }

  /**
   * One frame of the walk through the latent plane.
   *
   * @param code where it is
   * @param image what is decoded there
   * @param support the distance to the nearest real digit; finite
   */
  public record Frame(LatentCode code, DigitImage image, double support) {

    public Frame {
      if (!Double.isFinite(support)) {
        throw new IllegalArgumentException("support must be finite, not " + support);
      }
    }
  }

  /**
   * Every text of a player.
   *
   * @param latentCaption under the large frame of the latent walk
   * @param pixelsCaption under that of the cross-fade
   * @param latentRow name of the upper row of the film strip
   * @param pixelsRow name of the lower row
   * @param empty in the frames while there is no walk
   * @param position name of the slider
   * @param play name of the button that starts
   * @param pause name of the same button while it plays
   * @param speed name of the choice of speeds
   * @param loop name of the loop's button
   * @param support name of the line of distances to the nearest real digit
   * @param near says that real digits are as near as they usually are
   * @param far says that they are farther than that
   * @param remote says that they are more than twice as far
   */
  public record Texts(
      String latentCaption,
      String pixelsCaption,
      String latentRow,
      String pixelsRow,
      String empty,
      String position,
      String play,
      String pause,
      String speed,
      String loop,
      String support,
      String near,
      String far,
      String remote) {}

  /** The walk has come to rest. */
  public static final class SettledEvent extends ComponentEvent<WalkPlayer> {

    private final double position;

    SettledEvent(WalkPlayer source, double position) {
      super(source, true);
      this.position = position;
    }

    /** 0 at A, 1 at B. */
    public double getPosition() {
      return position;
    }
  }

  /** The visitor has chosen another speed, or turned the loop on or off. */
  public static final class OptionsEvent extends ComponentEvent<WalkPlayer> {

    private final double speed;
    private final boolean loop;

    OptionsEvent(WalkPlayer source, double speed, boolean loop) {
      super(source, true);
      this.speed = speed;
      this.loop = loop;
    }

    /** 1 passes from A to B in four seconds. */
    public double getSpeed() {
      return speed;
    }

    public boolean isLoop() {
      return loop;
    }
  }
}
