package org.digitscape.dl4j.judge;

/**
 * How the judge is trained.
 *
 * @param seed of the initial weights, of the order of the images and of everything made of them
 * @param epochs passes over the real images; each comes with as many images of no digit
 * @param batchSize images per update, digits and none together
 * @param learningRate Adam's at the start; it decays to zero along a cosine
 */
public record JudgeRecipe(long seed, int epochs, int batchSize, double learningRate) {

  /** The recipe of the shipped judge. */
  public static final JudgeRecipe DEFAULT = new JudgeRecipe(1, 8, 256, 0.003);

  /**
   * @throws IllegalArgumentException if a number is outside its range; the message names it
   */
  public JudgeRecipe {
    if (epochs < 1 || epochs > 1000) {
      throw new IllegalArgumentException("epochs: expected 1 to 1000, found " + epochs);
    }
    if (batchSize < 2 || batchSize > 10_000 || batchSize % 2 != 0) {
      throw new IllegalArgumentException(
          "batch size: expected an even number from 2 to 10000, found " + batchSize);
    }
    if (!(learningRate > 0 && learningRate <= 1)) {
      throw new IllegalArgumentException(
          "learning rate: expected a number over 0 and at most 1, found " + learningRate);
    }
  }
}
