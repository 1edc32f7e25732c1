package org.digitscape.dl4j.training;

import org.digitscape.model.ModelCard;

/**
 * How to train; one recipe on one machine gives one result.
 *
 * @param seed of the initial weights and of the order of the images
 * @param epochs passes over the training images, 1..10,000
 * @param batchSize images per update, 1..100,000
 * @param learningRate of Adam at the start, above 0 and at most 1; it falls to zero along a cosine
 */
public record TrainingRecipe(long seed, int epochs, int batchSize, double learningRate) {

  /** The recipe of the shipped model. */
  public static final TrainingRecipe DEFAULT = new TrainingRecipe(8, 100, 128, 1e-3);

  /**
   * @throws IllegalArgumentException if a number is outside its range
   */
  public TrainingRecipe {
    if (epochs < 1 || epochs > 10_000) {
      throw new IllegalArgumentException("epochs: expected 1 to 10000, found " + epochs);
    }
    if (batchSize < 1 || batchSize > 100_000) {
      throw new IllegalArgumentException("batch size: expected 1 to 100000, found " + batchSize);
    }
    if (!(learningRate > 0 && learningRate <= 1)) {
      throw new IllegalArgumentException(
          "learning rate: expected above 0 and at most 1, found " + learningRate);
    }
  }

  /** Updates of the whole training on so many images. */
  int updates(int images) {
    return epochs * Math.ceilDiv(images, batchSize);
  }

  /** This recipe as a card tells it, used on this many images of this hash. */
  ModelCard.Training applied(int images, String dataSha256) {
    return new ModelCard.Training(seed, epochs, batchSize, learningRate, images, dataSha256);
  }
}
