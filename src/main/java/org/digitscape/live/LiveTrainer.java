package org.digitscape.live;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.digitscape.dl4j.training.TrainingListener;
import org.digitscape.model.DigitImage;

/** Trains something, and keeps nothing of it. */
@FunctionalInterface
public interface LiveTrainer {

  /**
   * Trains on the calling thread.
   *
   * @param images to learn from
   * @param seed of weights and order
   * @param listener told after every update
   * @param enough asked after every update
   */
  void train(List<DigitImage> images, long seed, TrainingListener listener, BooleanSupplier enough);
}
