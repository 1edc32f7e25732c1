package org.digitscape.dl4j.training;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.digitscape.model.DigitImage;

/** Training for those who only want to watch: nothing is kept. */
public final class Demonstration {

  private Demonstration() {}

  /**
   * Trains a fresh network of the lecture's kind, with its batches and its learning rate, on the
   * calling thread alone, until it has passed over the images often enough or enough was seen.
   *
   * @param images to learn from, at least one
   * @param seed of weights and order
   * @param epochs passes over the images; the learning rate falls to zero at the end of the last
   * @param listener told after every update
   * @param enough asked after every update
   */
  public static void run(
      List<DigitImage> images,
      long seed,
      int epochs,
      TrainingListener listener,
      BooleanSupplier enough) {
    TrainingRecipe usual = ShippedDesigns.AE.recipe();
    TrainingRecipe recipe =
        new TrainingRecipe(seed, epochs, usual.batchSize(), usual.learningRate());
    try {
      AutoencoderTrainer.onOneThread(ShippedDesigns.AE.architecture(), recipe)
          .train(images, listener, enough);
    } catch (CancellationException e) {
      // As wished; the network goes with the trainer.
    }
  }
}
