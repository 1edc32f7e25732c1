package org.digitscape.page;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.SignalMapper;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.digitscape.density.DensityKind;
import org.digitscape.link.DigitSource;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.UnknownTestImageException;

/**
 * What one visitor explores: the state of the page, and all that follows from it by the model. The
 * panels bind to its signals and call its methods; it knows no component.
 *
 * <p>Guarded by the visitor's session, like everything on a Vaadin page.
 */
final class Exploration {

  /** How the browser's history takes a change. */
  enum Memory {
    /** A step that the back button undoes. */
    STEP,
    /** The same step, seen differently. */
    SAME
  }

  private final ServedModel model;
  private final ValueSignal<PageState> state = new ValueSignal<>(PageState.DEFAULT);
  private final Signal<DigitSource> source = part(PageState::digit);
  private final Signal<Optional<Encoding>> digit =
      Signal.cached(Signal.computed(() -> encode(source.get())));
  private final Signal<SampleState> sampling = part(PageState::sample);
  private final Signal<Optional<SampleSet>> samples =
      Signal.cached(Signal.computed(() -> sample(sampling.get())));
  private final Signal<Optional<Place>> from =
      Signal.cached(Signal.computed(() -> place(part(s -> s.walk().from()).get())));
  private final Signal<Optional<Place>> to =
      Signal.cached(Signal.computed(() -> place(part(s -> s.walk().to()).get())));
  private BiConsumer<PageState, Memory> listener = (next, memory) -> {};

  Exploration(ServedModel model) {
    this.model = model;
  }

  ServedModel model() {
    return model;
  }

  /** The whole state, for the address. */
  Signal<PageState> state() {
    return state;
  }

  /** One part of the state; tells its readers only when that part changes. */
  <T> Signal<T> part(SignalMapper<PageState, T> reader) {
    return Signal.cached(state.map(reader));
  }

  /** The state as it is, for listeners. */
  PageState current() {
    return state.peek();
  }

  /** What the model makes of the visitor's digit; empty when there is none. */
  Signal<Optional<Encoding>> digit() {
    return digit;
  }

  /** The samples on show; empty before the first. */
  Signal<Optional<SampleSet>> samples() {
    return samples;
  }

  /** Where the walk starts, if that is a place. */
  Signal<Optional<Place>> from() {
    return from;
  }

  /** Where the walk ends, if that is a place. */
  Signal<Optional<Place>> to() {
    return to;
  }

  /** The one who keeps the address. */
  void onChange(BiConsumer<PageState, Memory> listener) {
    this.listener = listener;
  }

  /** Shows what an address says; the address is not told. */
  void show(PageState next) {
    state.set(next);
  }

  /** Changes the state and lets the address know. */
  void change(Memory memory, UnaryOperator<PageState> step) {
    PageState before = state.peek();
    PageState next = step.apply(before);
    if (!next.equals(before)) {
      state.set(next);
      listener.accept(next, memory);
    }
  }

  /**
   * Takes a drawing as the digit.
   *
   * @param finished false while the pen is down: the digit follows, the address waits
   */
  void draw(Drawing drawing, boolean finished) {
    DigitSource next = drawing.isEmpty() ? new DigitSource.None() : new DigitSource.Drawn(drawing);
    state.update(s -> s.withDigit(next));
    if (finished) {
      listener.accept(state.peek(), Memory.STEP);
    }
  }

  /** Takes an uploaded picture as the digit. */
  void upload(DigitImage image) {
    change(Memory.STEP, s -> s.withDigit(new DigitSource.Picture(image)));
  }

  /** Takes a test image as the digit. */
  void pick(int testIndex) {
    change(Memory.STEP, s -> s.withDigit(new TestDigit(testIndex)));
  }

  void changeMap(Memory memory, UnaryOperator<MapState> step) {
    change(memory, s -> s.withMap(step.apply(s.map())));
  }

  void changeSample(Memory memory, UnaryOperator<SampleState> step) {
    change(memory, s -> s.withSample(step.apply(s.sample())));
  }

  void changeWalk(Memory memory, UnaryOperator<WalkState> step) {
    change(memory, s -> s.withWalk(step.apply(s.walk())));
  }

  private Optional<Encoding> encode(DigitSource digit) {
    return imageOf(digit).map(model::encode);
  }

  /** The picture of a digit, as the network reads it; empty if there is none or it has no ink. */
  Optional<DigitImage> imageOf(DigitSource digit) {
    return switch (digit) {
      case DigitSource.None none -> Optional.empty();
      case DigitSource.Drawn drawn -> Sketches.toImage(drawn.drawing());
      case DigitSource.Picture picture -> Optional.of(picture.image());
      case TestDigit test -> testPoint(test).map(point -> model.testImage(point.index()));
    };
  }

  /** Empty for an image that the model's test set does not have, such as that of a 7. */
  private Optional<MapPoint> testPoint(TestDigit digit) {
    try {
      return Optional.of(model.testDigit(digit.index()));
    } catch (UnknownTestImageException e) {
      return Optional.empty();
    }
  }

  private Optional<SampleSet> sample(SampleState wanted) {
    return wanted.drawn()
        ? Optional.of(
            model.sample(
                new SampleRequest(
                    kindOf(wanted.fit()), wanted.count(), wanted.seed(), wanted.spread())))
        : Optional.empty();
  }

  /** The density that the page's choice stands for. */
  static DensityKind kindOf(SampleState.Fit fit) {
    return switch (fit) {
      case GAUSSIAN -> DensityKind.GAUSSIAN;
      case PER_DIGIT -> DensityKind.PER_DIGIT;
    };
  }

  private Optional<Place> place(WalkEnd end) {
    return switch (end) {
      case WalkEnd.Unset unset -> Optional.empty();
      case WalkEnd.YourDigit yours ->
          digit
              .get()
              .map(Encoding::reconstruction)
              .map(r -> new Place(Place.Kind.YOURS, 0, r.code(), r.input()));
      case WalkEnd.Place place -> {
        LatentCode code = new LatentCode(place.x(), place.y());
        yield Optional.of(new Place(Place.Kind.BARE, 0, code, model.decode(code)));
      }
      case TestDigit test ->
          testPoint(test)
              .map(
                  point ->
                      new Place(
                          Place.Kind.TEST,
                          point.label(),
                          point.code(),
                          model.testImage(point.index())));
    };
  }

  /**
   * An end of a walk.
   *
   * @param label the test image's digit, else 0
   * @param image the picture there: the digit itself, or what is decoded at a bare place
   */
  record Place(Kind kind, int label, LatentCode code, DigitImage image) {
    enum Kind {
      YOURS,
      TEST,
      BARE
    }

    /** The same for the service; a bare place lends the cross-fade what is decoded there. */
    org.digitscape.serving.WalkEnd toEnd() {
      return new org.digitscape.serving.WalkEnd.Picture(code, image);
    }
  }
}
