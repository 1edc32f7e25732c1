package org.digitscape.page.explore;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.SignalMapper;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.link.DigitSource;
import org.digitscape.link.DrawState;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.TrainingState;
import org.digitscape.link.WalkState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.serving.BusyException;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;

/**
 * What one visitor explores: one signal of the {@link Scene}, and the ways to change it. The panels
 * bind to views of the scene and call the methods; this class knows no component.
 *
 * <p>Guarded by the visitor's session, like everything on a Vaadin page.
 */
public final class Exploration {

  /** How the browser's history takes a change. */
  public enum Memory {
    /** A step that the back button undoes. */
    STEP,
    /** The same step, seen differently. */
    SAME
  }

  private final ModelCatalog models;
  private final ValueSignal<Scene> scene;
  private final TimeMachine timeMachine = new TimeMachine();

  /** Of the last upload alone, as long as the page is open: an address carries no steps. */
  private Optional<DigitSteps> uploaded = Optional.empty();

  private final WorkGate gate;
  private BiConsumer<PageState, Memory> listener = (next, memory) -> {};
  private Consumer<Runnable> patience = again -> {};

  /**
   * @param models among which the visitor chooses, ready
   * @param gate through which goes what takes long
   */
  public Exploration(ModelCatalog models, WorkGate gate) {
    this.models = models;
    this.gate = gate;
    this.scene = new ValueSignal<>(Scene.of(PageState.DEFAULT, models, this::stepsOf));
  }

  /** The model that is on show now, for listeners; it changes as the visitor chooses another. */
  public ServedModel model() {
    return now().model();
  }

  /** All models, in the order in which they are offered. */
  public List<ServedModel> models() {
    return models.all();
  }

  /**
   * A view of the scene that tells its readers only when it changes. An effect should read one view
   * and no more: of two it may see one from before a change and the other from after it.
   */
  public <T> Signal<T> view(SignalMapper<Scene, T> reader) {
    return new SceneView<>(scene, reader);
  }

  /** The same for a part of the state alone. */
  public <T> Signal<T> part(SignalMapper<PageState, T> reader) {
    return view(seen -> reader.map(seen.state()));
  }

  /** The scene as it is, for listeners. */
  public Scene now() {
    return scene.peek();
  }

  /** The one who keeps the address. */
  public void onChange(BiConsumer<PageState, Memory> listener) {
    this.listener = listener;
  }

  /**
   * The one who tells the visitor to wait, and runs in a few seconds what there was no room for.
   */
  public void onBusy(Consumer<Runnable> patience) {
    this.patience = patience;
  }

  /**
   * Shows what an address says.
   *
   * @return false if the server has no room for it at the moment: then it comes later
   */
  public boolean arrive(PageState next) {
    timeMachine.arrive(next);
    return tryToShow(next, () -> arrive(next));
  }

  /** Shows a state, with the lecture's model if there is no such; the address is not told. */
  public void show(PageState next) {
    tryToShow(next, () -> show(next));
  }

  /**
   * Does what takes long, as one of few at a time on the whole server.
   *
   * @param again what the visitor's page does in a few seconds if there is no room now
   * @return empty if there is no room
   */
  public <T> Optional<T> tryHard(WorkGate.Work<T, RuntimeException> work, Runnable again) {
    try {
      return Optional.of(gate.call(work));
    } catch (BusyException e) {
      patience.accept(again);
      return Optional.empty();
    }
  }

  private boolean tryToShow(PageState next, Runnable again) {
    Scene before = now();
    WorkGate.Work<Scene, RuntimeException> work = () -> before.next(next, models, this::stepsOf);
    Optional<Scene> after = before.isCostly(next) ? tryHard(work, again) : Optional.of(work.run());
    after.ifPresent(scene::set);
    return after.isPresent();
  }

  /** Goes on with another model; digit, walk and seed stay. */
  public void choose(ServedModel next) {
    change(Memory.STEP, state -> ModelSwitch.apply(state, next));
  }

  /** Changes the state and lets the address know. */
  public void change(Memory memory, UnaryOperator<PageState> step) {
    PageState before = now().state();
    PageState next = timeMachine.after(before, step.apply(before));
    if (!next.equals(before) && tryToShow(next, () -> change(memory, step))) {
      listener.accept(next, memory);
    }
  }

  /**
   * Takes a drawing as the digit.
   *
   * @param finished false while the pen is down: the digit follows, the address waits
   */
  public void draw(Drawing drawing, boolean finished) {
    PageState before = now().state();
    DigitSource digit = drawing.isEmpty() ? new DigitSource.None() : new DigitSource.Drawn(drawing);
    show(timeMachine.after(before, before.withDigit(digit)));
    if (finished) {
      listener.accept(now().state(), Memory.STEP);
    }
  }

  /** Takes an uploaded picture as the digit. */
  public void upload(DigitSteps steps) {
    uploaded = Optional.of(steps);
    change(Memory.STEP, state -> state.withDigit(new DigitSource.Picture(steps.image())));
  }

  /** What there was on the way to an uploaded picture, if it is known. */
  private Optional<DigitSteps> stepsOf(DigitImage image) {
    return uploaded.filter(steps -> steps.image().equals(image));
  }

  /** Takes a test image as the digit. */
  public void pick(int testIndex) {
    change(Memory.STEP, state -> state.withDigit(new TestDigit(testIndex)));
  }

  /** Looks at another moment of a training, or at none. */
  public void lookAt(TrainingState training) {
    change(Memory.SAME, state -> timeMachine.look(state, training));
  }

  public void changeDraw(Memory memory, UnaryOperator<DrawState> step) {
    change(memory, state -> state.withDraw(step.apply(state.draw())));
  }

  public void changeMap(Memory memory, UnaryOperator<MapState> step) {
    change(memory, state -> state.withMap(step.apply(state.map())));
  }

  public void changeSample(Memory memory, UnaryOperator<SampleState> step) {
    change(memory, state -> state.withSample(step.apply(state.sample())));
  }

  public void changeWalk(Memory memory, UnaryOperator<WalkState> step) {
    change(memory, state -> state.withWalk(step.apply(state.walk())));
  }
}
