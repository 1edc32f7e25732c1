package org.digitscape.page;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.SignalMapper;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.digitscape.link.DigitSource;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.serving.ServedModel;

/**
 * What one visitor explores: one signal of the {@link Scene}, and the ways to change it. The panels
 * bind to views of the scene and call the methods; this class knows no component.
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
  private final ValueSignal<Scene> scene;
  private BiConsumer<PageState, Memory> listener = (next, memory) -> {};

  Exploration(ServedModel model) {
    this.model = model;
    this.scene = new ValueSignal<>(Scene.of(PageState.DEFAULT, model));
  }

  ServedModel model() {
    return model;
  }

  /**
   * A view of the scene that tells its readers only when it changes. An effect should read one view
   * and no more: of two it may see one from before a change and the other from after it.
   */
  <T> Signal<T> view(SignalMapper<Scene, T> reader) {
    return Signal.cached(scene.map(reader));
  }

  /** The same for a part of the state alone. */
  <T> Signal<T> part(SignalMapper<PageState, T> reader) {
    return view(seen -> reader.map(seen.state()));
  }

  /** The scene as it is, for listeners. */
  Scene now() {
    return scene.peek();
  }

  /** The one who keeps the address. */
  void onChange(BiConsumer<PageState, Memory> listener) {
    this.listener = listener;
  }

  /** Shows what an address says; the address is not told. */
  void show(PageState next) {
    scene.update(before -> before.next(next, model));
  }

  /** Changes the state and lets the address know. */
  void change(Memory memory, UnaryOperator<PageState> step) {
    PageState before = now().state();
    PageState next = step.apply(before);
    if (!next.equals(before)) {
      show(next);
      listener.accept(next, memory);
    }
  }

  /**
   * Takes a drawing as the digit.
   *
   * @param finished false while the pen is down: the digit follows, the address waits
   */
  void draw(Drawing drawing, boolean finished) {
    show(
        now()
            .state()
            .withDigit(
                drawing.isEmpty() ? new DigitSource.None() : new DigitSource.Drawn(drawing)));
    if (finished) {
      listener.accept(now().state(), Memory.STEP);
    }
  }

  /** Takes an uploaded picture as the digit. */
  void upload(DigitImage image) {
    change(Memory.STEP, state -> state.withDigit(new DigitSource.Picture(image)));
  }

  /** Takes a test image as the digit. */
  void pick(int testIndex) {
    change(Memory.STEP, state -> state.withDigit(new TestDigit(testIndex)));
  }

  void changeMap(Memory memory, UnaryOperator<MapState> step) {
    change(memory, state -> state.withMap(step.apply(state.map())));
  }

  void changeSample(Memory memory, UnaryOperator<SampleState> step) {
    change(memory, state -> state.withSample(step.apply(state.sample())));
  }

  void changeWalk(Memory memory, UnaryOperator<WalkState> step) {
    change(memory, state -> state.withWalk(step.apply(state.walk())));
  }
}
