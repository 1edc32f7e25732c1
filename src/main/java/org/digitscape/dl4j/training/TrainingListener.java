package org.digitscape.dl4j.training;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.digitscape.frozen.FrozenNetwork;

/** Told of a training after each of its updates, on the thread that trains. */
@FunctionalInterface
public interface TrainingListener {

  /**
   * Called after an update; training goes on when it returns.
   *
   * @param progress where the training stands
   * @param snapshot copies the parameters of this moment when asked; only during this call. The
   *     plane is not scaled yet, see {@link LatentScale}
   */
  void updated(TrainingProgress progress, Supplier<FrozenNetwork> snapshot);

  /** A listener that wants numbers only. */
  static TrainingListener of(Consumer<TrainingProgress> progress) {
    return (now, snapshot) -> progress.accept(now);
  }

  /** A listener that passes everything on to another one, after this one. */
  default TrainingListener andThen(TrainingListener next) {
    return (now, snapshot) -> {
      updated(now, snapshot);
      next.updated(now, snapshot);
    };
  }
}
