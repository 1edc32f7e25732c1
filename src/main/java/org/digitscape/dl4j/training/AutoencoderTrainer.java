package org.digitscape.dl4j.training;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.training.batch.Batch;
import org.digitscape.dl4j.training.batch.BatchSource;
import org.digitscape.dl4j.training.step.ReplicatedStep;
import org.digitscape.dl4j.training.step.SingleStep;
import org.digitscape.dl4j.training.step.TrainingStep;
import org.digitscape.model.DigitImage;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * Trains a network with Adam and a cosine decay. It owns its network: nothing else sees it before
 * the training is over.
 */
final class AutoencoderTrainer {

  private final Architecture architecture;
  private final TrainingRecipe recipe;
  private final boolean alone;

  AutoencoderTrainer(Architecture architecture, TrainingRecipe recipe) {
    this(architecture, recipe, false);
  }

  private AutoencoderTrainer(Architecture architecture, TrainingRecipe recipe, boolean alone) {
    this.architecture = architecture;
    this.recipe = recipe;
    this.alone = alone;
  }

  /** A trainer that uses the calling thread and no other. */
  static AutoencoderTrainer onOneThread(Architecture architecture, TrainingRecipe recipe) {
    return new AutoencoderTrainer(architecture, recipe, true);
  }

  /**
   * Trains on the calling thread, and on one that helps it, until the last epoch is over.
   *
   * @param images to learn from, at least one
   * @param listener told after every update
   * @param cancelled asked after every update
   * @return the trained network, without the state of its training
   * @throws CancellationException if {@code cancelled} said so
   */
  MultiLayerNetwork train(
      List<DigitImage> images, TrainingListener listener, BooleanSupplier cancelled) {
    try (TrainingStep step = step(Math.ceilDiv(images.size(), recipe.batchSize()))) {
      return train(step, images, listener, cancelled);
    }
  }

  private MultiLayerNetwork train(
      TrainingStep step,
      List<DigitImage> images,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    BatchSource source =
        new BatchSource(images, recipe.inputNoise(), recipe.augmentation(), recipe.seed());
    for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
      source.shuffle();
      double sum = 0;
      for (int from = 0; from < source.size(); from += recipe.batchSize()) {
        int to = Math.min(from + recipe.batchSize(), source.size());
        Batch batch = source.batch(from, to);
        sum += step.apply(batch.inputs(), batch.targets()) * (to - from);
        listener.updated(
            new TrainingProgress(epoch, recipe.epochs(), to, source.size(), sum / to),
            () -> architecture.freeze(step.network()));
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("training was cancelled in epoch " + epoch);
        }
      }
    }
    MultiLayerNetwork trained = architecture.create(recipe.seed(), new NoOp());
    trained.setParams(step.network().params());
    return trained;
  }

  /** The only place that chooses how a batch is computed. */
  private TrainingStep step(int batches) {
    Adam adam = new Adam(new CosineDecay(recipe.learningRate(), recipe.epochs() * batches));
    MultiLayerNetwork network = architecture.create(recipe.seed(), adam);
    return alone
        ? new SingleStep(network, adam, recipe.seed())
        : new ReplicatedStep(network, recipe.seed());
  }
}
