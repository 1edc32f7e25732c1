package org.digitscape.dl4j.training;

import org.digitscape.model.Augmentation;
import org.digitscape.model.InputNoise;

/**
 * How to train; one recipe on one machine gives one result.
 *
 * @param seed of the initial weights, of the order of the images, of noise and augmentation
 * @param epochs passes over the training images, 1..10,000
 * @param batchSize images per update, 1..100,000
 * @param learningRate of Adam at the start, above 0 and at most 1; it falls to zero along a cosine
 * @param inputNoise added to what the network is shown
 * @param augmentation how images are moved before the network learns from them
 */
public record TrainingRecipe(
    long seed,
    int epochs,
    int batchSize,
    double learningRate,
    InputNoise inputNoise,
    Augmentation augmentation) {

  /** A recipe without noise and augmentation. */
  public TrainingRecipe(long seed, int epochs, int batchSize, double learningRate) {
    this(seed, epochs, batchSize, learningRate, InputNoise.NONE, Augmentation.NONE);
  }

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
}
